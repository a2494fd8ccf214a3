package app.waraji.report;

import app.waraji.report.Report.Draft;
import app.waraji.report.Report.Material;
import app.waraji.report.Report.Planned;
import app.waraji.report.Report.Win;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a report in the end: the records, and instead of them what was written by hand. */
record Filled(Report report, ReportWords words) {

    List<Asked> asked() {
        List<List<String>> typed = draft().steps(Piece.REQUESTS);
        return typed.isEmpty()
                ? material().findings().asked()
                : typed.stream()
                        .map(steps -> new Asked(steps.get(0), null, rest(steps), wantsApproval()))
                        .toList();
    }

    List<Win> wins() {
        List<List<String>> typed = draft().steps(Piece.WINS);
        return typed.isEmpty()
                ? material().wins()
                : typed.stream().map(Filled::win).toList();
    }

    List<Issue> issues() {
        List<List<String>> typed = draft().steps(Piece.ISSUES);
        return typed.isEmpty()
                ? material().findings().issues()
                : typed.stream()
                        .map(steps -> new Issue(at(steps, 0), at(steps, 1), at(steps, 2), at(steps, 3)))
                        .toList();
    }

    /** When and what of each block of next week. */
    List<List<String>> next() {
        List<List<String>> typed = draft().steps(Piece.NEXT);
        return typed.isEmpty()
                ? material().nextWeek().stream()
                        .map(block -> List.of(when(block), words.output(block)))
                        .toList()
                : typed.stream()
                        .map(steps ->
                                steps.size() == 1 ? List.of("", steps.get(0)) : List.of(steps.get(0), rest(steps)))
                        .toList();
    }

    String cause() {
        String typed = draft().text(Piece.CAUSE);
        return typed.isEmpty() ? material().findings().review().cause() : typed;
    }

    String remark(Piece piece) {
        return draft().text(piece).replace('\n', ' ');
    }

    /** What the records alone say of the piece, in lines as they may be typed; none for what is only typed. */
    List<String> lines(Piece piece) {
        Filled records = new Filled(new Report(report.period(), Draft.EMPTY, material()), words);
        return switch (piece) {
            case REQUESTS -> records.asked().stream().map(words::asked).toList();
            case WINS -> records.wins().stream().map(words::win).toList();
            case ISSUES -> records.issues().stream().map(words::issue).toList();
            case NEXT ->
                records.next().stream().map(entry -> String.join(" → ", entry)).toList();
            case CAUSE ->
                Stream.of(records.cause()).filter(text -> !text.isEmpty()).toList();
            case HEADLINE, NUMBERS, TIME, REMARKS -> List.of();
        };
    }

    /** Of next week the day of the week is enough. */
    private String when(Planned block) {
        return report.isOfWeek() ? words.slotOfWeek(block.slot()) : words.slot(block.slot());
    }

    private boolean wantsApproval() {
        return material().findings().asked().stream().anyMatch(Asked::needsApproval);
    }

    /** One step alone is the response. */
    private static Win win(List<String> steps) {
        return steps.size() == 1 ? new Win("", steps.get(0), "") : new Win(at(steps, 0), at(steps, 1), at(steps, 2));
    }

    private static String rest(List<String> steps) {
        return String.join(" → ", steps.subList(1, steps.size()));
    }

    private static String at(List<String> steps, int index) {
        return index < steps.size() ? steps.get(index) : "";
    }

    private Draft draft() {
        return report.draft();
    }

    private Material material() {
        return report.material();
    }
}
