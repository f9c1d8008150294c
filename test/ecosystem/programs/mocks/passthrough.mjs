/* Loaded before a program whose requests to a real server pass through the library named by MOCKS. */
import { load } from "./library.mjs";

await load(process.env.MOCKS);
