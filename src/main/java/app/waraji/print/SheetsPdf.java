package app.waraji.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Turns sheets into the pages of a document, with their structure for readers aloud and their outline. */
final class SheetsPdf {

    private final PDDocument document;
    private final FontsPdf.Embedding fonts;
    private final PDStructureElement whole;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final COSArray parents = new COSArray();

    SheetsPdf(PDDocument document, FontsPdf fonts) {
        this.document = document;
        this.fonts = fonts.in(document);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setDocumentOutline(outline);
        this.whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
    }

    void draw(List<Sheet> sheets) throws IOException {
        for (Sheet sheet : sheets) {
            new OnePage(sheet).draw();
        }
        finishStructure(sheets.size());
    }

    /** From the marks back to what they are: an array for each page, in the order of its marks. */
    private void finishStructure(int pages) {
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        root.setParentTree(new PDNumberTreeNode(numbers, COSArray.class));
        root.setParentTreeNextKey(pages);
    }

    private static PDRectangle size(Paper paper) {
        return switch (paper) {
            case A4 -> PDRectangle.A4;
            case A4_LANDSCAPE -> lying(PDRectangle.A4);
            case LETTER -> PDRectangle.LETTER;
        };
    }

    private static PDRectangle lying(PDRectangle upright) {
        PDRectangle lying = new PDRectangle();
        lying.setUpperRightX(upright.getHeight());
        lying.setUpperRightY(upright.getWidth());
        return lying;
    }

    private static String type(Part.Role role) {
        return switch (role) {
            case TITLE -> StandardStructureTypes.H1;
            case HEADING -> StandardStructureTypes.H2;
            case PARAGRAPH, ORNAMENT -> StandardStructureTypes.P;
            case TABLE -> StandardStructureTypes.TABLE;
            case ROW -> StandardStructureTypes.TR;
            case CELL -> StandardStructureTypes.TD;
            case FIGURE -> StandardStructureTypes.Figure;
        };
    }

    private final class OnePage {

        private final Sheet sheet;
        private final PDPage page;
        private final COSArray marked = new COSArray();

        private OnePage(Sheet sheet) {
            this.sheet = sheet;
            this.page = new PDPage(size(sheet.paper()));
        }

        private void draw() throws IOException {
            int index = document.getNumberOfPages();
            document.addPage(page);
            page.setStructParents(index);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            parents.add(COSInteger.get(index));
            parents.add(marked);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                CanvasPdf canvas = new CanvasPdf(content, fonts, sheet.paper());
                for (Part part : sheet.parts()) {
                    draw(part, whole, canvas);
                }
            }
            for (Sheet.Anchor anchor : sheet.outline()) {
                outline.addLast(item(anchor));
            }
        }

        private void draw(Part part, PDStructureNode parent, CanvasPdf canvas) throws IOException {
            if (part.role() == Part.Role.ORNAMENT) {
                canvas.drawOrnament(part.marks());
                return;
            }
            PDStructureElement element = new PDStructureElement(type(part.role()), parent);
            element.setPage(page);
            parent.appendKid(element);
            if (!part.spoken().isEmpty()) {
                element.setAlternateDescription(part.spoken());
            }
            if (!part.marks().isEmpty()) {
                int number = marked.size();
                canvas.draw(part.marks(), type(part.role()), number);
                element.appendKid(number);
                marked.add(element);
            }
            for (Part inner : part.parts()) {
                draw(inner, element, canvas);
            }
        }

        private PDOutlineItem item(Sheet.Anchor anchor) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(page);
            place.setLeft(0);
            place.setTop((int) Math.round((sheet.paper().height() - anchor.y() + 8) * 0.75));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(anchor.name());
            item.setDestination(place);
            return item;
        }
    }
}
