package org.bansang.lms.credential;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What the paper shows besides text, drawn as vectors wherever its template says {@code <object type="bansang/…">}:
 * the QR code, the mark and the hills at its foot.
 */
final class CertificateDrawings implements FSObjectDrawerFactory {

    private static final String PREFIX = "bansang/";
    private static final Color INK = new Color(0x1d2b28);
    private static final Color SUN = new Color(0xf2b33d);
    private static final Color GREEN = new Color(0x0f6b4f);
    private static final Color DARK_GREEN = new Color(0x0a4d39);

    private final QrCode code;

    CertificateDrawings(QrCode code) {
        this.code = code;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName())
                && element.getAttribute("type").startsWith(PREFIX);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Picture picture =
                switch (element.getAttribute("type").substring(PREFIX.length())) {
                    case "qr" -> new Picture(code.size(), this::drawCode);
                    case "mark" -> new Picture(64, CertificateDrawings::drawMark);
                    default -> throw new IllegalArgumentException("No drawing " + element.getAttribute("type"));
                };
        return picture;
    }

    private void drawCode(Graphics2D graphics) {
        graphics.setColor(INK);
        graphics.fill(code.shape());
    }

    /** The same curves as {@code /assets/mark.svg}. */
    private static void drawMark(Graphics2D graphics) {
        graphics.setColor(SUN);
        graphics.fill(new Arc2D.Double(14, 20, 36, 36, 0, 180, Arc2D.CHORD));
        graphics.setColor(GREEN);
        Path2D far = new Path2D.Double();
        far.moveTo(2, 50);
        far.curveTo(11, 35, 24, 33, 34, 43);
        far.curveTo(38, 47, 41, 50, 42, 56);
        far.lineTo(2, 56);
        far.closePath();
        graphics.fill(far);
        graphics.setColor(DARK_GREEN);
        Path2D near = new Path2D.Double();
        near.moveTo(24, 56);
        near.curveTo(30, 42, 48, 36, 62, 50);
        near.lineTo(62, 56);
        near.closePath();
        graphics.fill(near);
    }

    /** A drawing in a square of its own units, scaled to the box the template gives it. */
    private record Picture(int units, Pen pen) implements FSObjectDrawer {

        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            double pixels = Math.min(width, height) / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                graphics.transform(AffineTransform.getScaleInstance(pixels / units, pixels / units));
                pen.draw(graphics);
            });
            return null;
        }
    }

    private interface Pen {
        void draw(Graphics2D graphics);
    }
}
