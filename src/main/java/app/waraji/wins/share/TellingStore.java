package app.waraji.wins.share;

import app.waraji.activities.Activity;
import app.waraji.activities.ActivityStore;
import app.waraji.settings.SettingsStore;
import app.waraji.wins.ShareStore;
import app.waraji.wins.Win;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what is needed to tell somebody of a win. */
public final class TellingStore {

    private final SettingsStore settings;
    private final ActivityStore activities;
    private final ShareStore shares;
    private final TemplateStore templates;
    private final Clock clock;

    public TellingStore(
            SettingsStore settings, ActivityStore activities, ShareStore shares, TemplateStore templates, Clock clock) {
        this.settings = settings;
        this.activities = activities;
        this.shares = shares;
        this.templates = templates;
        this.clock = clock;
    }

    Telling of(Win win) {
        String activity = activities.all().stream()
                .filter(each -> Objects.equals(each.id(), win.activityId()))
                .map(Activity::title)
                .findFirst()
                .orElse("");
        String boss = settings.preferences().names().boss().strip();
        List<String> people = Stream.concat(Stream.of(boss), shares.people().stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Telling(win, activity, people, LocalDate.now(clock));
    }

    ShareStore shares() {
        return shares;
    }

    TemplateStore templates() {
        return templates;
    }
}
