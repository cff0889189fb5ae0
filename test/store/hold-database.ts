// A process of its own that opens the database named on its command line and keeps it open.
import { argv, stdout } from "node:process";
import { openDatabase } from "../../src/store/database.ts";

openDatabase(argv[2] ?? "");
stdout.write("open\n");
setInterval(() => undefined, 60_000);
