
-- ---------------------------------------------------------------------------------------------
-- Step 4: there is one system only, so that its calls are the calls.
-- ---------------------------------------------------------------------------------------------

CREATE TABLE turns AS SELECT *, 1 AS place FROM calls_of_systems;
CREATE TABLE calls AS SELECT * EXCLUDE (system) FROM calls_of_systems;
