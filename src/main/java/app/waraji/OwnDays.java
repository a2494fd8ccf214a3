package app.waraji;

import app.waraji.calendar.off.TimeOff;
import app.waraji.calendar.off.TimeOffStore;
import app.waraji.kpi.WorkedDays;
import app.waraji.kpi.WorkingDays;
import app.waraji.settings.SettingsStore;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The user's working days: those of the settings, without holidays and days that are off as a whole. */
final class OwnDays implements WorkingDays {

    private final SettingsStore settings;
    private final TimeOffStore off;

    OwnDays(SettingsStore settings, TimeOffStore off) {
        this.settings = settings;
        this.off = off;
    }

    @Override
    public WorkedDays between(LocalDate from, LocalDate to) {
        TimeOff timeOff = off.between(from, to);
        return new WorkedDays(
                settings.preferences().work().days().keySet(),
                from.datesUntil(to).filter(timeOff::covers).collect(Collectors.toSet()));
    }
}
