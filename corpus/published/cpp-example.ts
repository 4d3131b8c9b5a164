/** `examples/creators.cpp` of a corpus that was built: C++17 with nothing but its standard library. */
export const CPP_EXAMPLE: string = String.raw`// Checks the size of every file, and that the creators which the manifest names stand in the bytes of the legal ones.
// g++ -std=c++17 -o creators creators.cpp && ./creators FOLDER
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

int main(int count, char** words) {
  const std::string root = count > 1 ? words[1] : ".";
  std::ifstream manifest(root + "/manifest.tsv");
  std::string line, name, bytes, sha256, validity, syntax, creator;
  int files = 0, creators = 0, wrong = 0;
  std::getline(manifest, line);  // names of the columns
  for (; std::getline(manifest, line); ++files) {
    std::istringstream columns(line);
    for (auto column : {&name, &bytes, &sha256, &validity, &syntax}) std::getline(columns, *column, '\t');
    std::ifstream file(root + "/" + name, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), {}};
    if (std::to_string(content.size()) != bytes)
      ++wrong, std::cout << name << " has " << content.size() << " bytes, not " << bytes << "\n";
    if (validity != "legal" || syntax == "1.2.840.10008.1.2.1.99") continue;  // broken, or deflated
    for (; std::getline(columns, creator, '\\'); ++creators)
      if (content.find(creator) == std::string::npos)
        ++wrong, std::cout << name << " lacks \"" << creator << "\"\n";
  }
  std::cout << files << " files, " << creators << " creators, " << wrong << " wrong\n";
  return files > 0 && wrong == 0 ? 0 : 1;
}
`;
