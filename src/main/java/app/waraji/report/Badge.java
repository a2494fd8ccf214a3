package app.waraji.report;

import java.util.List;

/** What the report wants of its reader, as the requests inside make it. */
public enum Badge {
    /** To be read. */
    TELLS,
    /** To be talked about. */
    ASKS,
    /** To be agreed to. */
    WANTS_APPROVAL;

    static Badge of(List<Asked> requests) {
        if (requests.isEmpty()) {
            return TELLS;
        }
        return requests.stream().anyMatch(Asked::needsApproval) ? WANTS_APPROVAL : ASKS;
    }
}
