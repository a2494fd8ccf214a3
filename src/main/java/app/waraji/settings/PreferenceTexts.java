package app.waraji.settings;

import app.waraji.settings.Preferences.Look;
import app.waraji.settings.Preferences.Names;
import app.waraji.settings.Preferences.Reckoning;
import app.waraji.settings.Preferences.WeekShown;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How preferences are written down: a text under each name. Reading takes whatever stands there: what is missing or
 * makes no sense is as if it had never been set.
 */
final class PreferenceTexts {

    private static final String NONE = "none";

    private PreferenceTexts() {}

    static Map<String, String> written(Preferences preferences) {
        Map<String, String> texts = new TreeMap<>();
        Names names = preferences.names();
        texts.put("author", names.author());
        texts.put("author.department", names.authorDepartment());
        texts.put("boss", names.boss());
        texts.put("boss.department", names.bossDepartment());
        for (DayOfWeek day : DayOfWeek.values()) {
            texts.put(nameOf(day), written(preferences.work().days().get(day)));
        }
        texts.put("lunch", written(preferences.work().lunch()));
        texts.put("weekly.minimum", String.valueOf(preferences.weeklyMinimum()));
        WeekShown shown = preferences.weekShown();
        texts.put("shown.days", String.valueOf(shown.days()));
        texts.put("shown.hours", shown.firstHour() + "-" + shown.lastHour());
        texts.put("shown.whole.day", String.valueOf(shown.wholeDay()));
        Look look = preferences.look();
        texts.put("language", look.language().name());
        texts.put("shade", look.shade().name());
        texts.put("reduced.motion", String.valueOf(look.reducedMotion()));
        texts.put("fiscal.year.start", preferences.reckoning().fiscalYearStart().name());
        ZoneId zone = preferences.reckoning().zone();
        texts.put("zone", zone == null ? NONE : zone.getId());
        texts.put("paper", preferences.paper().name());
        return texts;
    }

    static Preferences read(Map<String, String> texts) {
        Preferences usual = Preferences.DEFAULT;
        return new Preferences(
                new Names(
                        texts.getOrDefault("author", ""),
                        texts.getOrDefault("author.department", ""),
                        texts.getOrDefault("boss", ""),
                        texts.getOrDefault("boss.department", "")),
                work(texts),
                sensible(texts, "weekly.minimum", PreferenceTexts::weeklyMinimum)
                        .orElse(usual.weeklyMinimum()),
                weekShown(texts),
                new Look(
                        sensible(texts, "language", Language::valueOf)
                                .orElse(usual.look().language()),
                        sensible(texts, "shade", Shade::valueOf)
                                .orElse(usual.look().shade()),
                        sensible(texts, "reduced.motion", Boolean::valueOf)
                                .orElse(usual.look().reducedMotion())),
                new Reckoning(
                        sensible(texts, "fiscal.year.start", Month::valueOf)
                                .orElse(usual.reckoning().fiscalYearStart()),
                        sensible(texts, "zone", ZoneId::of).orElse(null)),
                sensible(texts, "paper", PaperSize::valueOf).orElse(usual.paper()));
    }

    private static int weeklyMinimum(String text) {
        return Preferences.DEFAULT.withWeeklyMinimum(Integer.parseInt(text)).weeklyMinimum();
    }

    private static WorkingHours work(Map<String, String> texts) {
        WorkingHours work = WorkingHours.USUAL;
        for (DayOfWeek day : DayOfWeek.values()) {
            work = work.with(day, hours(texts, nameOf(day), work.days().get(day)));
        }
        return new WorkingHours(work.days(), hours(texts, "lunch", work.lunch()));
    }

    private static WeekShown weekShown(Map<String, String> texts) {
        WeekShown usual = Preferences.DEFAULT.weekShown();
        boolean wholeDay = sensible(texts, "shown.whole.day", Boolean::valueOf).orElse(usual.wholeDay());
        WeekShown shown = sensible(texts, "shown.days", text -> usual.on(Integer.parseInt(text)))
                .orElse(usual)
                .withWholeDay(wholeDay);
        return sensible(texts, "shown.hours", text -> {
                    int dash = text.indexOf('-');
                    return shown.between(
                            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
                })
                .orElse(shown);
    }

    private static @Nullable Hours hours(Map<String, String> texts, String name, @Nullable Hours usual) {
        String text = texts.get(name);
        if (text == null) {
            return usual;
        }
        return text.equals(NONE)
                ? null
                : sensible(texts, name, PreferenceTexts::hours).orElse(usual);
    }

    private static Hours hours(String text) {
        int dash = text.indexOf('-');
        return new Hours(LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
    }

    private static String written(@Nullable Hours hours) {
        return hours == null ? NONE : hours.from() + "-" + hours.to();
    }

    private static String nameOf(DayOfWeek day) {
        return "hours." + day.name().toLowerCase(Locale.ROOT);
    }

    /** Whatever a text makes of itself, unless it makes no sense. */
    static <T> Optional<T> sensible(Map<String, String> texts, String name, Function<String, T> reading) {
        String text = texts.get(name);
        try {
            return text == null ? Optional.empty() : Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
