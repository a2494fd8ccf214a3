-- What an activity costs and may bring, and who outside does part of it.

-- PLANNED, RUNNING, PAUSED; an archived one has finished, and this is what it was before.
ALTER TABLE activity ADD status VARCHAR(8) DEFAULT 'RUNNING' NOT NULL;
-- None: it runs on, or nobody said.
ALTER TABLE activity ADD finished_on DATE;
-- From which to which month results are expected; the month of the start is the first.
ALTER TABLE activity ADD expected_from INT CHECK (expected_from > 0);
ALTER TABLE activity ADD expected_to INT CHECK (expected_to > 0);
-- When the boss agreed to that; none: not yet.
ALTER TABLE activity ADD expected_agreed_on DATE;
-- In the user's currency; none: it costs nothing.
ALTER TABLE activity ADD cost_once DECIMAL(15, 2);
ALTER TABLE activity ADD cost_monthly DECIMAL(15, 2);
ALTER TABLE activity ADD owner VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE activity ADD partner VARCHAR(200) DEFAULT '' NOT NULL;
-- Whether it is seen outside the firm.
ALTER TABLE activity ADD is_visible BOOLEAN DEFAULT FALSE NOT NULL;
-- The number it is to move; none: those that its channel usually moves.
ALTER TABLE activity ADD metric_id BIGINT REFERENCES metric (id) ON DELETE SET NULL;
ALTER TABLE activity ADD goal VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE activity ADD notes VARCHAR(4000) DEFAULT '' NOT NULL;
-- When it was begun before the boss had agreed, and why; none: it was not.
ALTER TABLE activity ADD alone_on DATE;
ALTER TABLE activity ADD alone_why VARCHAR(400);
