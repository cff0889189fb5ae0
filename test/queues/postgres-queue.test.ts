import { Pool } from "pg";
import { afterAll, describe } from "vitest";
import { openPostgresEngine } from "../../src/queues/postgres/postgres-engine.ts";
import { startPostgres } from "../../src/tools/engines/postgres-server.ts";
import { engineOrSkip } from "./an-engine.ts";
import { testDeliveryQueue } from "./delivery-queue.contract.ts";
import { openShared, openTwice } from "./shared-queue-under-test.ts";
import { testTwoProcesses } from "./two-processes.contract.ts";

const server = engineOrSkip("postgres", await startPostgres());
const admin = server && new Pool({ connectionString: server.url, max: 1 });
afterAll(async () => {
  await admin?.end();
  await server?.stop();
});

// Making the tables takes longer than a test.
const schema = "tests";
const emptyAll = `DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
    WHERE schemaname LIKE '${schema}%' AND tablename NOT LIKE '%version%' AND tablename NOT LIKE '%migration%'
  LOOP EXECUTE 'TRUNCATE ' || name || ' CASCADE'; END LOOP;
END $$`;

describe.skipIf(server === null)("on PostgreSQL", () => {
  const open = () => openPostgresEngine(server?.url ?? "", schema);
  testDeliveryQueue("postgresql", async () => {
    await admin?.query(emptyAll);
    return openShared(open);
  });
  testTwoProcesses("postgresql", async () => {
    await admin?.query(emptyAll);
    return openTwice(open);
  });
});
