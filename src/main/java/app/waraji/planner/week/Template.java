package app.waraji.planner.week;

import app.waraji.planner.NewBlock;
import java.util.Map;

/** Where a grid without dates keeps its blocks, which stand on {@link UndatedWeek#WEEK}. Called in the background. */
public interface Template {

    /** By id. */
    Map<Long, NewBlock> blocks();

    /** Adds one, and hands back its id. */
    long add(NewBlock block);

    void change(long id, NewBlock wanted);

    void remove(long id);
}
