package app.waraji.wins;

import app.waraji.kernel.YenWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sums of money as people type them: 50万円, ¥1,200,000, 1億2000万円, 500k yen. */
record Yen(Span span, long amount) {

    private static final long MOST = 10_000_000_000_000L;
    private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String UNIT = "億|万|千|[kKmM](?![a-zA-Z])";
    // Nothing after the digits is required, so the repetition never has to give anything back.
    private static final Pattern SUM = Pattern.compile("(?<sign>[¥\\\\]\\s?|JPY\\s?)?(?<body>(?:" + NUMBER + "\\s?(?:"
            + UNIT + ")?)+)\\s?(?<yen>円|(?i:yen|JPY)(?![a-zA-Z]))?");
    private static final Pattern STEP = Pattern.compile("(" + NUMBER + ")\\s?(" + UNIT + ")?");
    /** 1.2M too, but 3M is a firm. */
    private static final Pattern ROUND = Pattern.compile("[万億]$|\\d[\\d.]+M$");

    private static final Pattern ENDS_WORD = Pattern.compile("[\\s、。,)]|$");

    /** The first sum in it; 50万 and 1.2M count where nothing says what there are so many of. */
    static Optional<Yen> in(CharSequence text) {
        Matcher sum = SUM.matcher(text);
        while (sum.find()) {
            boolean named = sum.group("sign") != null || sum.group("yen") != null;
            boolean round = ROUND.matcher(sum.group("body").strip()).find()
                    && ENDS_WORD
                            .matcher(text)
                            .region(sum.end("body"), text.length())
                            .lookingAt();
            if (named || round) {
                BigDecimal amount = amount(sum.group("body"));
                if (isWhole(amount)) {
                    return Optional.of(new Yen(new Span(sum.start(), sum.end()), amount.longValueExact()));
                }
            }
        }
        return Optional.empty();
    }

    private static BigDecimal amount(String body) {
        BigDecimal amount = BigDecimal.ZERO;
        Matcher step = STEP.matcher(body);
        while (step.find()) {
            BigDecimal number = new BigDecimal(step.group(1).replace(",", ""));
            amount = amount.add(number.multiply(BigDecimal.valueOf(YenWords.unit(step.group(2)))));
        }
        return amount;
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 && amount.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }
}
