package app.waraji.report;

/** Two sections next to each other. */
record SideBySide(Section one, Section other) implements Section {

    private static final double GUTTER = 32;

    @Override
    public void place(Flow flow, Appendix appendix) {
        double half = (flow.width() - GUTTER) / 2;
        Flow left = flow.between(flow.left(), flow.left() + half);
        one.place(left, appendix);
        Flow right = flow.between(flow.right() - half, flow.right());
        other.place(right, appendix);
        flow.goTo(Math.max(left.y(), right.y()));
        flow.down(flow.gap());
    }
}
