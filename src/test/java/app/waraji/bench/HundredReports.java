package app.waraji.bench;

import app.waraji.ReportedDiary;
import app.waraji.kernel.Period;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Makes a hundred reports in a row, and prints how much of the heap is alive after each ten, garbage collected. */
public final class HundredReports {

    private HundredReports() {}

    public static void main(String[] arguments) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        long sum = 0;
        try (ReportedDiary diary = new ReportedDiary()) {
            for (int made = 1; made <= 100; made++) {
                sum += diary.pdf(Period.Unit.WEEK, "2026-W47").length;
                if (made == 1 || made % 10 == 0) {
                    memory.gc();
                    System.out.printf(
                            "%3d reports: %6d kB alive%n",
                            made, memory.getHeapMemoryUsage().getUsed() / 1024);
                }
            }
        }
        System.out.printf("%d kB written%n", sum / 1024);
    }
}
