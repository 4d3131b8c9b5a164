% Serves Blockshift's protocol (contract/protocol-schema.ts) for Octave's package dicom, on stdin and stdout.
%
% dicominfo gives a struct: Private_0021_1004 for a private element, Item_1, Item_2 ... in a sequence. This file only
% walks from struct to struct and writes down what is there.
%
%   octave-cli driver.m                                    requests on stdin, one JSON text a line
%   octave-cli driver.m --once '{"op":"read","file":"x"}'  one request, one answer; status 0 where it is ok

1;

function answer = answer_to(line)
  answer = struct('id', NaN);
  try
    request = jsondecode(line);
    op = request.op;
  catch
    answer.error = 'not a request in JSON';
    return;
  end
  if isfield(request, 'id'), answer.id = request.id; end
  try
    switch op
      case 'hello'
        answer.ok = hello();
      case 'read'
        answer.ok = struct('elements', {{listed(dicominfo(request.file), {}){:}}});
      case 'lookupByTag'
        answer.ok = struct('found', {{found(dicominfo(request.file), {}, request.tag){:}}});
      otherwise
        answer.refused = ['no operation ' op];
    end
  catch reason
    answer.error = reason.message;
  end
end

function said = hello()
  syntaxes = {'1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2', '1.2.840.10008.1.2.1.99'};
  vrs = {'AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS', 'LO', 'OB', 'SH', 'SL', 'SQ', 'SS', 'TM', 'UI', 'UL', 'US'};
  shows = struct('depth', {{'all'}}, 'occurrences', 'all', 'reads', {syntaxes}, 'addressing', 'number');
  shows.vrs = vrs;
  shows.reports = {'path', 'item', 'values'};
  operations = struct('read', shows, 'lookupByTag', shows);
  version = '0';
  for package = pkg('list')
    if strcmp(package{1}.name, 'dicom'), version = package{1}.version; end
  end
  said = struct('name', 'octave-dicom', 'version', version, 'operations', operations);
end

% The items of a sequence in order, none for anything else.
function items = items_of(value)
  items = {};
  if ~isstruct(value), return; end
  while numel(value) == 1 && isfield(value, sprintf('Item_%d', numel(items) + 1))
    items{end + 1} = value.(sprintf('Item_%d', numel(items) + 1));
  end
end

% The tag of a private field; empty for any other name. A standard sequence has its keyword for a name.
function tag = tag_of(name)
  parts = regexp(name, '^Private_([0-9a-f]{4})_([0-9a-f]{4})$', 'tokens');
  if isempty(parts), tag = ''; else tag = upper([parts{1}{1} parts{1}{2}]); end
end

% The number of a standard sequence: dicomlookup knows its keyword.
function tag = number_of(name)
  tag = tag_of(name);
  if ~isempty(tag), return; end
  [group, element] = dicomlookup(name);
  tag = sprintf('%04X%04X', group, element);
end

function elements = listed(info, path)
  elements = {};
  for name = fieldnames(info)'
    value = info.(name{1});
    tag = tag_of(name{1});
    if ~isempty(tag) && is_data(tag)
      seen = struct('path', {path}, 'tag', tag);
      if isstruct(value), seen.vr = 'SQ'; else seen.values = values_of(value); end
      elements{end + 1} = seen;
    end
    items = items_of(value);
    for index = 1:numel(items)
      inner = [path, {struct('tag', number_of(name{1}), 'item', index - 1)}];
      elements = [elements, listed(items{index}, inner)];
    end
  end
end

function answers = found(info, path, tag)
  answers = {};
  for name = fieldnames(info)'
    value = info.(name{1});
    if strcmp(tag_of(name{1}), tag)
      if isstruct(value), values = {}; else values = values_of(value); end
      answers{end + 1} = struct('path', {path}, 'values', {values});
    end
    items = items_of(value);
    for index = 1:numel(items)
      inner = [path, {struct('tag', number_of(name{1}), 'item', index - 1)}];
      answers = [answers, found(items{index}, inner, tag)];
    end
  end
end

% Neither a creator nor a group length.
function is = is_data(tag)
  element = hex2dec(tag(5:8));
  is = element ~= 0 && ~(element >= 16 && element <= 255);
end

function values = values_of(value)
  values = {};
  if ischar(value)
    if strcmp(value, 'not assigned')
      values = {struct('withheld', true)};
    elseif ~isempty(value)
      for part = strsplit(value, '\', 'CollapseDelimiters', false)
        values{end + 1} = struct('text', regexprep(part{1}, '[ \x00]+$', ''));
      end
      if numel(values) == 1 && isempty(values{1}.text), values = {}; end
    end
  elseif isa(value, 'uint8')
    if ~isempty(value), values = {struct('base64', base64_encode(value(:)'))}; end
  elseif isinteger(value)
    for number = value(:)', values{end + 1} = struct('text', sprintf('%d', number)); end
  elseif isa(value, 'single')
    for number = value(:)', values{end + 1} = struct('text', sprintf('%.9g', number)); end
  elseif isnumeric(value)
    for number = value(:)', values{end + 1} = struct('text', sprintf('%.17g', number)); end
  else
    values = {struct('withheld', true)};
  end
end

% A line from stdin. Not fgetl: behind the end of a line it waits for the next byte, which comes after the answer.
function [line, ended] = next_line()
  line = zeros(1, 0, 'uint8');
  ended = false;
  while true
    byte = fread(stdin, 1, 'uint8');
    if isempty(byte)
      ended = true;
      return;
    elseif byte == 10
      line = char(line);
      return;
    end
    line(end + 1) = byte;
  end
end

function say(answer)
  fputs(stdout, [jsonencode(answer), "\n"]);
  fflush(stdout);
end

warning('off', 'all');
pkg load dicom;
arguments = argv();
if numel(arguments) >= 2 && strcmp(arguments{end - 1}, '--once')
  answer = answer_to(arguments{end});
  say(answer);
  exit(~isfield(answer, 'ok'));
end
while true
  [line, ended] = next_line();
  if ended, break; end
  say(answer_to(line));
end
