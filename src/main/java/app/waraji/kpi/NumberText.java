package app.waraji.kpi;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people and programs write them: 1,234 · １，２３４ · ¥1,234 · 1.2万 · 1億2000万円 · 12件 · (1,234) · 12.5%. */
public final class NumberText {

    private static final Map<String, BigDecimal> MYRIADS = Map.of(
            "百", new BigDecimal("100"),
            "千", new BigDecimal("1000"),
            "万", new BigDecimal("10000"),
            "億", new BigDecimal("100000000"));
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
    private static final Pattern NUMBER = Pattern.compile(
            "約?([-+]?)[¥$€£]?([-+]?)((?:%s)(?:[百千万億](?:%s))*[百千万億]?)(?:円|%%|件|人|名|回|社|通|個|本|台|枚|pv|pt)?"
                    .formatted(DIGITS, DIGITS),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(%s)([百千万億]?)".formatted(DIGITS));
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 4;

    private NumberText() {}

    /**
     * Empty where the text is no number, or one larger or finer than is kept: more than 15 digits before the point, more
     * than four after it. A percentage is the number before its sign.
     */
    public static Optional<BigDecimal> read(String text) {
        return readWhole(text).filter(NumberText::isKept);
    }

    /** The same with all its digits, however large or fine. */
    public static Optional<BigDecimal> readWhole(String text) {
        String plain = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                // The yen sign as the old Japanese encodings have it.
                .replace('\\', '¥')
                .replace('−', '-')
                .replace('△', '-')
                .replace('▲', '-');
        boolean bracketed = plain.length() > 2 && plain.startsWith("(") && plain.endsWith(")");
        Matcher number = NUMBER.matcher(bracketed ? plain.substring(1, plain.length() - 1) : plain);
        if (!number.matches() || (!number.group(1).isEmpty() && !number.group(2).isEmpty())) {
            return Optional.empty();
        }
        boolean negative = bracketed || (number.group(1) + number.group(2)).equals("-");
        return sum(number.group(3)).map(read -> negative ? read.negate() : read);
    }

    /** The parts of 1億2000万 together; each must be worth less than a one of the part before it. */
    private static Optional<BigDecimal> sum(String parts) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before = null;
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            BigDecimal one = MYRIADS.getOrDefault(part.group(2), BigDecimal.ONE);
            BigDecimal value = new BigDecimal(part.group(1).replace(",", "")).multiply(one);
            if (before != null && value.compareTo(before) >= 0) {
                return Optional.empty();
            }
            sum = sum.add(value);
            before = one;
        }
        return Optional.of(sum.stripTrailingZeros());
    }

    /** The same number without zeros behind its point, and never with an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether nothing stands behind its point. */
    public static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it is neither larger nor finer than is kept. */
    public static boolean isKept(BigDecimal number) {
        return number.scale() <= MOST_DECIMALS && number.precision() - number.scale() <= MOST_DIGITS;
    }
}
