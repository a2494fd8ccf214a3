package app.waraji.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How sums of yen are written and read.
 *
 * @param locale Japanese, or anything else for English
 */
public record YenWords(Locale locale) {

    /** More than any firm of this size turns over. */
    public static final long MOST = 999_999_999_999L;

    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;
    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(万|千|[kKmM])?");

    /** 50万円, 480,500円; ¥500,000. */
    public String text(long yen) {
        boolean isRound = yen != 0 && yen % TEN_THOUSAND == 0;
        return isJapanese() && isRound ? sign(yen) + plain(Math.abs(yen) / TEN_THOUSAND) + "万円" : inFull(yen);
    }

    /** 500,000円, ¥500,000: where sums stand under each other. */
    public String inFull(long yen) {
        String figures = plain(Math.abs(yen));
        return sign(yen) + (isJapanese() ? figures + "円" : "¥" + figures);
    }

    /** As a field shows it to be changed: 480,500. */
    public static String plain(long yen) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yen);
    }

    private boolean isJapanese() {
        return locale.getLanguage().equals("ja");
    }

    private static String sign(long yen) {
        return yen < 0 ? "−" : "";
    }

    /** Reads 500,000, ¥500,000, 50万円 and 500k; empty where it is no sum of whole yen, or more than {@link #MOST}. */
    public static OptionalLong read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s¥\\\\円]", "");
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return OptionalLong.empty();
        }
        BigDecimal sum = new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(unit(form.group(2))));
        boolean whole = sum.stripTrailingZeros().scale() <= 0 && sum.compareTo(BigDecimal.valueOf(MOST)) <= 0;
        return whole ? OptionalLong.of(sum.longValueExact()) : OptionalLong.empty();
    }

    /** How many yen one of a unit is: 億, 万, 千, k, m; one where there is none. */
    public static long unit(@Nullable String unit) {
        if (unit == null) {
            return 1;
        }
        return switch (unit) {
            case "億" -> HUNDRED_MILLION;
            case "万" -> TEN_THOUSAND;
            case "m", "M" -> 1_000_000;
            default -> 1_000;
        };
    }
}
