package app.waraji.arch.planted.kernel;

import app.waraji.arch.Breaks;
import org.jooq.DSLContext;

@Breaks("KERNEL_SEES_ONLY_THE_JDK")
public record KernelOnJooq(DSLContext sql) {}
