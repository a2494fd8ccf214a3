package app.waraji.db;

import java.sql.SQLException;
import org.h2.api.ErrorCode;

/** The data folder cannot be opened by this program as it is. */
public final class DatabaseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Obstacle {
        /** A newer Waraji wrote it. */
        NEWER,
        /** A migration that already ran has another text now. */
        CHANGED,
        /** Another process holds the file. */
        LOCKED,
        /** The file is no database, or damaged. */
        UNREADABLE
    }

    private final Obstacle obstacle;

    DatabaseRefused(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    DatabaseRefused(Obstacle obstacle, Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
    }

    static DatabaseRefused because(Exception failure) {
        boolean locked = failure instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
        return new DatabaseRefused(locked ? Obstacle.LOCKED : Obstacle.UNREADABLE, failure);
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
