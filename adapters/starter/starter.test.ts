import './through-starter.ts';
// All that holds for tools that this process starts has to hold for those that the other one does.
import '../run-tool.test.ts';
