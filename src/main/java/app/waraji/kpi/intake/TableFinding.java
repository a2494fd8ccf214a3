package app.waraji.kpi.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the tables among the lines of a file: one or several, with titles, remarks and footers around them. */
final class TableFinding {

    private final List<Section> sections = new ArrayList<>();
    private final KeyValues pairs = new KeyValues();
    /** What may be the title of what follows, or the footer of what went before. */
    private final List<SheetLine> loose = new ArrayList<>();

    private List<SheetLine> remarks = new ArrayList<>();
    private List<SheetLine> block = new ArrayList<>();
    private @Nullable Section open;

    private TableFinding() {}

    /** In the order of the file; empty where there is none. */
    static List<FoundTable> in(List<SheetLine> lines) {
        TableFinding finding = new TableFinding();
        lines.forEach(finding::take);
        finding.endBlock();
        finding.endFile();
        List<FoundTable> tables = new ArrayList<>();
        finding.pairs.table().ifPresent(tables::add);
        finding.sections.forEach(section -> tables.add(new TableReading(section).table()));
        return tables;
    }

    private void take(SheetLine line) {
        if (line.isComment()) {
            if (!block.isEmpty()) {
                endBlock();
            }
            remarks.add(line);
        } else if (line.isBlank()) {
            endBlock();
        } else {
            block.add(line);
        }
    }

    private void endBlock() {
        if (block.isEmpty()) {
            return;
        }
        List<SheetLine> lines = block;
        block = new ArrayList<>();
        if (!remarks.isEmpty()) {
            endSection();
            List<SheetLine> before = new ArrayList<>(loose);
            before.addAll(remarks);
            loose.clear();
            remarks = new ArrayList<>();
            open = Section.underRemarks(before, lines);
        } else if (pairs.take(loose, lines)) {
            loose.clear();
        } else if (lines.stream().allMatch(line -> line.filled() == 1) && !isContinued(lines)) {
            loose.addAll(lines);
        } else if (isContinued(lines)) {
            open = with(open, lines);
        } else {
            endSection();
            open = Section.in(loose, lines);
            loose.clear();
        }
    }

    private Section with(@Nullable Section section, List<SheetLine> lines) {
        List<SheetLine> more = new ArrayList<>(loose);
        more.addAll(lines);
        loose.clear();
        return section == null ? Section.in(List.of(), more) : section.with(more);
    }

    /** Whether a block after an empty line goes on with the table before it. */
    private boolean isContinued(List<SheetLine> lines) {
        Section before = open;
        if (before == null || before.body().isEmpty()) {
            return false;
        }
        SheetLine first = lines.get(0);
        int width = before.header() == null
                ? before.body().get(0).cells().size()
                : before.header().cells().size();
        if (TotalWords.isTotal(first, width, false)) {
            return true;
        }
        boolean textOnly = before.body().stream().allMatch(Section::isHeader);
        boolean sameWidth = first.cells().size() == before.body().get(0).cells().size();
        boolean alone = width > 1 && first.filled() == 1;
        boolean sparse =
                before.header() != null && first.filled() * 2 < before.header().filled();
        return sameWidth && !alone && (textOnly || sparse || !Section.isHeader(first));
    }

    /** What is left below the last table is its footer. */
    private void endFile() {
        if (open != null) {
            open = with(open, remarks);
        }
        endSection();
    }

    private void endSection() {
        if (open != null) {
            sections.add(open);
            open = null;
        }
    }
}
