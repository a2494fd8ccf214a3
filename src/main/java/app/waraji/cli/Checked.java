package app.waraji.cli;

import java.util.List;

/**
 * What was looked at of the data, and what was found.
 *
 * @param version of the schema
 * @param weeks whose ledger was added up
 * @param problems a sentence each; none where all is well
 */
public record Checked(int version, int tables, long rows, int weeks, List<String> problems) {}
