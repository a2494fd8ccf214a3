package app.waraji.planner.ideal;

import app.waraji.planner.Role;
import java.util.List;

/** A template that is proposed onto real weeks: a usual one, the end of the month, the week of an exhibition. */
public record IdealWeek(long id, String name, List<IdealBlock> blocks) {

    public IdealWeek {
        blocks = List.copyOf(blocks);
    }

    /** What it gives to one of the hats. */
    public int minutes(Role role) {
        return blocks.stream()
                .filter(block -> block.role() == role)
                .mapToInt(IdealBlock::minutes)
                .sum();
    }
}
