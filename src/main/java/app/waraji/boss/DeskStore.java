package app.waraji.boss;

import app.waraji.settings.SettingsStore;

/** Reads together what the page of requests shows. */
public final class DeskStore {

    private final RequestStore requests;
    private final SettingsStore settings;
    private final Subjects subjects;

    public DeskStore(RequestStore requests, SettingsStore settings, Subjects subjects) {
        this.requests = requests;
        this.settings = settings;
        this.subjects = subjects;
    }

    Desk read() {
        return new Desk(requests.all(), subjects.all(), settings.preferences().names(), requests.today());
    }

    RequestStore requests() {
        return requests;
    }
}
