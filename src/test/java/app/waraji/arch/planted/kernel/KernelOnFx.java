package app.waraji.arch.planted.kernel;

import app.waraji.arch.Breaks;
import app.waraji.arch.planted.fx.Lamp;

@Breaks({"KERNEL_SEES_ONLY_THE_JDK", "TOP_PACKAGES_HAVE_NO_CYCLES"})
public record KernelOnFx(Lamp lamp) {}
