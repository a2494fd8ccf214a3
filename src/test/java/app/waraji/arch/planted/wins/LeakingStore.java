package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import java.util.List;
import org.jooq.Condition;

@Breaks("NO_JOOQ_TYPE_LEAVES_A_STORE")
public final class LeakingStore {

    public List<Condition> conditions() {
        return List.of();
    }
}
