package app.waraji.rules.alertpage;

import app.waraji.rules.alert.Evidence;

/** Shows the rows behind an alert where they are kept; asked on the FX thread. */
public interface EvidenceOpening {

    boolean opens(Evidence row);

    void open(Evidence row);
}
