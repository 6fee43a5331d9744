// Loaded before a build: from the write with the number FAIL_AT_WRITE on, in each thread, the disk is full.
import { failFromWrite } from "./fail-from-write.ts";

failFromWrite(Number(process.env.FAIL_AT_WRITE));
