-- Reports as they were written and as they were sent; the Friday review.

-- A report as it was on the day it was sent, which nothing later changes.
CREATE TABLE report_frozen (
  sent_id BIGINT PRIMARY KEY REFERENCES report_sent (id) ON DELETE CASCADE,
  -- The last day of its period.
  period_to DATE NOT NULL,
  title VARCHAR(200) NOT NULL,
  -- As it goes into a mail.
  mail_text VARCHAR(100000) NOT NULL,
  -- The bytes of the file in Base64: the journal keeps text.
  pdf VARCHAR(1048576) NOT NULL
);
-- What stood on it, part by part, for comparing.
CREATE TABLE report_frozen_part (
  sent_id BIGINT NOT NULL REFERENCES report_frozen (sent_id) ON DELETE CASCADE,
  place INT NOT NULL,
  heading VARCHAR(200) NOT NULL,
  -- One line of text for each line of the part; empty where it has none.
  lines VARCHAR(100000) NOT NULL,
  PRIMARY KEY (sent_id, place)
);

-- How far the review of a week has come.
CREATE TABLE review (
  planned_week DATE PRIMARY KEY,
  -- NUMBERS, WINS, SLIPS, NEXT_WEEK, REPORT: where it was left.
  at_step VARCHAR(16) NOT NULL,
  -- The farthest one that was opened.
  reached VARCHAR(16) NOT NULL,
  spent_seconds INT NOT NULL,
  finished_at TIMESTAMP WITH TIME ZONE,
  reminded_at TIMESTAMP WITH TIME ZONE
);
-- When the user wants to be reminded of it: a single row, or none for what is usual.
CREATE TABLE review_reminder (
  id INT PRIMARY KEY,
  -- Minutes after midnight; none: not at all.
  minute_of_day INT
);

-- What the user wrote into a report by hand, piece by piece; what is not here is filled from the records.
CREATE TABLE report_text (
  -- WEEK, MONTH, QUARTER, HALF
  period_unit VARCHAR(8) NOT NULL,
  -- The first day of its period.
  period_from DATE NOT NULL,
  -- HEADLINE, REQUESTS, WINS, NUMBERS, CAUSE, TIME, ISSUES, NEXT, REMARKS
  piece VARCHAR(16) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  PRIMARY KEY (period_unit, period_from, piece)
);
INSERT INTO report_text
  SELECT 'WEEK', planned_week, 'HEADLINE', headline FROM report_draft WHERE headline <> '';
INSERT INTO report_text
  SELECT 'WEEK', planned_week, 'REMARKS', remarks FROM report_draft WHERE remarks <> '';
DROP TABLE report_draft;
