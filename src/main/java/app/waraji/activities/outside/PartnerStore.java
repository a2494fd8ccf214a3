package app.waraji.activities.outside;

import static app.waraji.db.schema.Tables.CONTACT_NOTE;
import static app.waraji.db.schema.Tables.PARTNER;

import app.waraji.db.Database;
import app.waraji.db.schema.tables.records.PartnerRecord;
import app.waraji.kernel.Messages;
import app.waraji.kernel.Refusal;
import app.waraji.kernel.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The partners outside, and what was said with them. */
public final class PartnerStore {

    public static final Topic TOPIC = new Topic("partners");

    /** Characters of a name. */
    public static final int LONGEST_NAME = 200;

    /** Characters of the ways to reach them. */
    public static final int LONGEST_REACH = 400;

    /** Characters of a contact note. */
    public static final int LONGEST_NOTE = 1000;

    private final Database db;
    private final Messages messages;

    public PartnerStore(Database db, Locale locale) {
        this.db = db;
        this.messages = Messages.of(PartnerStore.class, locale);
    }

    /** In the order they were made, archived ones last. */
    public List<Partner> all() {
        return db.read(sql ->
                sql.selectFrom(PARTNER).orderBy(PARTNER.ARCHIVED, PARTNER.ID).fetch(PartnerStore::partner));
    }

    /** Refuses an empty name, and what is longer than there is room for. */
    public Partner add(String name) {
        Partner wanted = checked(new Partner(0, name, null, null, false));
        return db.change(messages.text("partners.undo.add", wanted.name()), TOPIC, sql -> {
            PartnerRecord row = sql.newRecord(PARTNER);
            fill(row, wanted);
            row.setArchived(false);
            row.insert();
            return partner(row);
        });
    }

    /** Writes it as it is here; refuses as {@link #add} does. */
    public void change(Partner changed) {
        Partner wanted = checked(changed);
        db.change(messages.text("partners.undo.change", wanted.name()), TOPIC, sql -> {
            PartnerRecord row = sql.newRecord(PARTNER);
            fill(row, wanted);
            row.setArchived(wanted.archived());
            return sql.update(PARTNER)
                    .set(row)
                    .where(PARTNER.ID.eq(wanted.id()))
                    .execute();
        });
    }

    /** Takes it out of what is offered, or back into it; what was done with it stays. */
    public void archive(Partner partner, boolean archived) {
        db.change(
                messages.text(archived ? "partners.undo.archive" : "partners.undo.resume", partner.name()),
                TOPIC,
                sql -> sql.update(PARTNER)
                        .set(PARTNER.ARCHIVED, archived)
                        .where(PARTNER.ID.eq(partner.id()))
                        .execute());
    }

    /** Of all partners, latest first. */
    public List<ContactNote> notes() {
        return db.read(sql -> sql.selectFrom(CONTACT_NOTE)
                .orderBy(CONTACT_NOTE.NOTED_ON.desc(), CONTACT_NOTE.ID.desc())
                .fetch(row -> new ContactNote(
                        Objects.requireNonNull(row.getId()), row.getPartnerId(), row.getNotedOn(), row.getText())));
    }

    /** Notes what was said; refuses an empty note. */
    public void note(Partner partner, LocalDate on, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new Refusal(messages.text("partners.problem.note"));
        }
        refuseLonger(said, LONGEST_NOTE);
        db.change(
                messages.text("partners.undo.note", partner.name()),
                TOPIC,
                sql -> sql.insertInto(CONTACT_NOTE)
                        .set(CONTACT_NOTE.PARTNER_ID, partner.id())
                        .set(CONTACT_NOTE.NOTED_ON, on)
                        .set(CONTACT_NOTE.TEXT, said)
                        .execute());
    }

    public void removeNote(ContactNote note) {
        db.change(
                messages.text("partners.undo.removeNote"),
                TOPIC,
                sql -> sql.deleteFrom(CONTACT_NOTE)
                        .where(CONTACT_NOTE.ID.eq(note.id()))
                        .execute());
    }

    private Partner checked(Partner partner) {
        String name = partner.name().strip();
        if (name.isEmpty()) {
            throw new Refusal(messages.text("partners.problem.name"));
        }
        refuseLonger(name, LONGEST_NAME);
        refuseLonger(partner.person(), LONGEST_NAME);
        refuseLonger(partner.reach(), LONGEST_REACH);
        return new Partner(partner.id(), name, partner.person(), partner.reach(), partner.archived());
    }

    private void refuseLonger(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refusal(messages.text("partners.problem.length", longest));
        }
    }

    private static void fill(PartnerRecord row, Partner partner) {
        row.setName(partner.name());
        row.setPerson(partner.person());
        row.setReach(partner.reach());
    }

    private static Partner partner(PartnerRecord row) {
        return new Partner(
                Objects.requireNonNull(row.getId()),
                row.getName(),
                row.getPerson(),
                row.getReach(),
                Boolean.TRUE.equals(row.getArchived()));
    }
}
