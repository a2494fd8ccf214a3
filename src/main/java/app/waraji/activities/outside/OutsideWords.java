package app.waraji.activities.outside;

import app.waraji.kernel.DateWords;
import app.waraji.kernel.Messages;
import app.waraji.kernel.YenWords;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the page speaks of partners and engagements. */
record OutsideWords(Messages messages) {

    /** A sign that says the state without colour. */
    static String sign(EngagementState state) {
        return switch (state) {
            case QUOTE -> "○";
            case RUNNING -> "▶";
            case ENDED -> "■";
        };
    }

    String state(EngagementState state) {
        return sign(state) + " " + messages.text(state);
    }

    String agreement(Agreement agreement) {
        return switch (agreement) {
            case NONE -> messages.text("outside.agreement.none");
            case ASKED -> messages.text("outside.agreement.asked");
            case AGREED -> messages.text("outside.agreement.agreed");
            case DECLINED -> messages.text("outside.agreement.declined");
        };
    }

    String yen(long sum) {
        return new YenWords(messages.locale()).text(sum);
    }

    String fee(Terms terms) {
        return terms.basis() == FeeBasis.MONTHLY
                ? messages.text("outside.fee.monthly", yen(terms.fee()))
                : messages.text("outside.fee.delivery", yen(terms.fee()));
    }

    /** 2026/9/1〜. */
    String span(Terms terms) {
        LocalDate end = terms.endsOn();
        return end == null
                ? messages.text("outside.since", date(terms.startsOn()))
                : messages.text("outside.span", date(terms.startsOn()), date(end));
    }

    String day(LocalDate day) {
        return new DateWords(messages.locale()).dateAndDay(day);
    }

    /** What was decided, and what it cost from then on. */
    String decision(Decision decision) {
        String fee = decision.feeBefore() == decision.feeAfter()
                ? ""
                : messages.text("outside.decision.fee", yen(decision.feeBefore()), yen(decision.feeAfter()));
        return Stream.of(messages.text(decision.kind()) + fee, decision.why())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    String facts(OutsideRow.OfEngagement row) {
        Terms terms = row.engagement().terms();
        return Stream.of(row.activity().isEmpty() ? "" : "#" + row.activity(), fee(terms), span(terms))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private static String date(LocalDate day) {
        return day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
    }
}
