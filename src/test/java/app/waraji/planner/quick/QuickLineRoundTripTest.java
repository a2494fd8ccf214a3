package app.waraji.planner.quick;

import static org.assertj.core.api.Assertions.assertThat;

import app.waraji.activities.Activity;
import app.waraji.activities.Channel;
import app.waraji.kernel.Week;
import app.waraji.planner.Role;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random wishes, written down in the ways people write them, are read back as they were meant. */
class QuickLineRoundTripTest {

    private static final int WISHES = 20_000;
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-18T08:00");
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final List<Activity> ACTIVITIES = List.of(
            new Activity(1, "導入事例", "content", Channel.CONTENT, null, false),
            new Activity(2, "月刊メルマガ", "メルマガ", Channel.EMAIL, null, false));
    private static final List<String> TITLES = List.of(
            "SEO記事",
            "ホワイトペーパー 構成",
            "火災訓練の案内",
            "A社3月号",
            "iPhone 15 の調査",
            "call ACME",
            "Q3 white paper",
            "第2火曜会",
            "COVID-19 対策",
            "1時間でわかるSEO",
            "DM list",
            "24-70mm レンズ");

    private final Random random = new Random(20261118);

    /** Either a day, a week or neither; a time only with a day; the length of a time with its end is said by it. */
    private record Wish(
            String title,
            Role role,
            @Nullable Activity activity,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable Integer minutes,
            @Nullable Week week) {}

    @Test
    void whatIsWrittenIsRead() {
        for (int i = 0; i < WISHES; i++) {
            Wish wish = wish();
            String line = written(wish, random.nextBoolean());
            QuickLine read = QuickLine.read(line, ACTIVITIES, NOW);
            assertThat(new Wish(
                            read.title(),
                            read.role(),
                            read.activity(),
                            read.date(),
                            read.start(),
                            read.minutes(),
                            read.week()))
                    .as(line)
                    .isEqualTo(wish);
            assertThat(read.unparsed()).as(line).isEmpty();
        }
    }

    private Wish wish() {
        LocalDate date = random.nextInt(4) > 0 ? TODAY.plusDays(random.nextInt(60)) : null;
        LocalTime start = date != null && random.nextBoolean()
                ? LocalTime.of(9 + random.nextInt(10), 5 * random.nextInt(12))
                : null;
        Integer minutes = random.nextBoolean() ? Integer.valueOf(15 * (1 + random.nextInt(16))) : null;
        return new Wish(
                one(TITLES),
                one(List.of(Role.values())),
                random.nextBoolean() ? one(ACTIVITIES) : null,
                date,
                start,
                minutes,
                date == null && random.nextBoolean() ? Week.of(TODAY).plus(random.nextInt(3)) : null);
    }

    private String written(Wish wish, boolean japanese) {
        List<String> when = new ArrayList<>();
        Week week = wish.week();
        LocalDate date = wish.date();
        if (week != null) {
            int ahead =
                    (int) ((week.monday().toEpochDay() - Week.of(TODAY).monday().toEpochDay()) / 7);
            when.add(one(
                    japanese
                            ? List.of(
                                    List.of("今週", "来週", "再来週").get(ahead),
                                    List.of("今週中", "来週中", "再来週中").get(ahead))
                            : List.of(List.of("this week", "next week", "week after next")
                                    .get(ahead))));
        }
        if (date != null) {
            when.add(one(dates(date, japanese)));
        }
        when.addAll(times(wish.start(), wish.minutes(), japanese));
        List<String> rest = new ArrayList<>();
        rest.add(wish.title());
        Activity activity = wish.activity();
        if (activity != null) {
            rest.add(one(List.of("#", "＃")) + activity.shortName());
        }
        if (wish.role() == Role.SALES || random.nextBoolean()) {
            rest.add(one(List.of("@", "＠"))
                    + one(
                            wish.role() == Role.SALES
                                    ? List.of("営業", "sales", "営")
                                    : List.of("マーケ", "marketing", "market")));
        }
        List<List<String>> parts = new ArrayList<>(List.of(List.of(width(String.join(" ", when))), rest));
        if (random.nextInt(3) == 0) {
            Collections.reverse(parts);
        }
        return String.join(
                one(List.of(" ", "　", "  ")),
                parts.stream()
                        .flatMap(List::stream)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private List<String> dates(LocalDate date, boolean japanese) {
        int days = (int) (date.toEpochDay() - TODAY.toEpochDay());
        String kanji = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
        String name = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String month = date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        List<String> forms = new ArrayList<>(List.of(
                date.toString(), date.toString().replace('-', '/'), date.getMonthValue() + "/" + date.getDayOfMonth()));
        if (japanese) {
            forms.add(date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
            forms.add(date.getMonthValue() + "/" + date.getDayOfMonth() + "(" + kanji + ")");
            forms.add(days + "日後");
        } else {
            forms.add(month + " " + date.getDayOfMonth());
            forms.add(date.getDayOfMonth() + " " + month);
            forms.add("in " + days + " days");
        }
        if (days < 3) {
            forms.add((japanese ? List.of("今日", "明日", "明後日") : List.of("today", "tomorrow", "day after tomorrow"))
                    .get(days));
        }
        if (days < 7) {
            forms.addAll(
                    japanese
                            ? List.of(kanji, kanji + "曜", kanji + "曜日")
                            : List.of(name, name.substring(0, 3), "on " + name));
        }
        if (Week.of(date).equals(Week.of(TODAY).next())) {
            forms.addAll(
                    japanese
                            ? List.of("来週" + kanji, "来週の" + kanji + "曜日")
                            : List.of("next " + name, "next week " + name));
        }
        return forms;
    }

    private List<String> times(@Nullable LocalTime start, @Nullable Integer minutes, boolean japanese) {
        List<String> times = new ArrayList<>();
        LocalTime end = start == null || minutes == null ? null : start.plusMinutes(minutes);
        if (start != null && end != null && end.isAfter(start) && random.nextBoolean()) {
            times.add(
                    japanese
                            ? one(List.of(
                                    clock(start) + "-" + clock(end),
                                    clock(start) + "〜" + clock(end),
                                    spoken(start) + "から" + spoken(end)))
                            : one(List.of(
                                    clock(start) + "-" + clock(end),
                                    clock(start) + "–" + clock(end),
                                    "from " + clock(start) + " to " + clock(end),
                                    half(start) + " - " + half(end))));
            return times;
        }
        if (start != null) {
            times.add(
                    japanese
                            ? one(List.of(clock(start), spoken(start), spoken(start) + "に"))
                            : one(List.of(clock(start), "at " + clock(start), half(start))));
        }
        if (minutes != null) {
            times.add(length(minutes, japanese));
        }
        return times;
    }

    private String length(int minutes, boolean japanese) {
        List<String> forms = new ArrayList<>(List.of(minutes + "m"));
        forms.addAll(
                japanese
                        ? List.of(minutes + "分", minutes + "分間")
                        : List.of(minutes + " min", minutes + " minutes", "for " + minutes + " min"));
        if (minutes % 60 == 0) {
            forms.addAll(
                    japanese ? List.of(minutes / 60 + "時間") : List.of(minutes / 60 + " hours", minutes / 60 + "h"));
        }
        if (minutes % 60 == 30 && minutes > 60) {
            forms.addAll(
                    japanese
                            ? List.of(minutes / 60 + "時間半", minutes / 60 + ".5時間")
                            : List.of(minutes / 60 + "h30", minutes / 60 + ".5h"));
        }
        return one(forms);
    }

    private static String clock(LocalTime time) {
        return time.getHour() + ":" + String.format(Locale.ROOT, "%02d", time.getMinute());
    }

    private String spoken(LocalTime time) {
        String minute =
                time.getMinute() == 0 ? "" : time.getMinute() == 30 ? one(List.of("半", "30分")) : time.getMinute() + "分";
        return time.getHour() > 12 && random.nextBoolean()
                ? "午後" + (time.getHour() - 12) + "時" + minute
                : time.getHour() + "時" + minute;
    }

    private static String half(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return hour + ":" + String.format(Locale.ROOT, "%02d", time.getMinute()) + (time.getHour() < 12 ? "am" : "pm");
    }

    private String width(String text) {
        if (random.nextInt(4) > 0) {
            return text;
        }
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c >= '0' && c <= ':' ? (char) (c - '0' + '０') : (char) c));
        return wide.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
