/** `examples/creators.cpp` of a corpus that was built: C++17 with nothing but its standard library. */
export const CPP_EXAMPLE: string = String.raw`// Checks the size of every file, and that the creators which the manifest names stand in the bytes of the legal ones.
// g++ -std=c++17 -o creators creators.cpp && ./creators FOLDER
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

static std::vector<std::string> split(const std::string& text, char by) {
  std::vector<std::string> parts;
  std::stringstream stream(text);
  for (std::string part; std::getline(stream, part, by);) parts.push_back(part);
  return parts;
}

int main(int count, char** words) {
  const std::string root = count > 1 ? words[1] : ".";
  std::ifstream manifest(root + "/manifest.tsv");
  std::string line;
  std::getline(manifest, line);  // names of the columns
  int files = 0, creators = 0, wrong = 0;
  while (std::getline(manifest, line)) {
    // file, bytes, sha256, validity, transfer syntax, creators (divided by a backslash)
    const auto columns = split(line, '\t');
    std::ifstream file(root + "/" + columns[0], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    ++files;
    if (std::to_string(bytes.size()) != columns[1]) {
      ++wrong;
      std::cout << columns[0] << " has " << bytes.size() << " bytes, not " << columns[1] << "\n";
    }
    const bool deflated = columns[4] == "1.2.840.10008.1.2.1.99";
    if (columns[3] != "legal" || deflated || columns.size() < 6) continue;
    for (const auto& creator : split(columns[5], '\\')) {
      ++creators;
      if (bytes.find(creator) != std::string::npos) continue;
      ++wrong;
      std::cout << columns[0] << " lacks \"" << creator << "\"\n";
    }
  }
  std::cout << files << " files, " << creators << " creators, " << wrong << " wrong\n";
  return files > 0 && wrong == 0 ? 0 : 1;
}
`;
