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
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * What the paper shows besides text, drawn as vectors wherever its template says {@code <object type="bansang/…">}:
 * the QR code, the mark, and the mark again, large and pale, as the landscape behind.
 */
final class CertificateDrawings implements FSObjectDrawerFactory {

    private static final String PREFIX = "bansang/";
    private static final int MARK_UNITS = 64;
    private static final Color INK = new Color(0x1d2b28);
    private static final Palette FULL = new Palette(new Color(0xf2b33d), new Color(0x0f6b4f), new Color(0x0a4d39));
    private static final Palette PALE = new Palette(new Color(0xfcefd2), new Color(0xe4f0ea), new Color(0xd3e6dd));

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
        return switch (element.getAttribute("type").substring(PREFIX.length())) {
            case "qr" -> new Picture(code.size(), this::drawCode);
            case "mark" -> new Picture(MARK_UNITS, CertificateDrawings::drawMark);
            case "landscape" -> new Picture(MARK_UNITS, CertificateDrawings::drawLandscape);
            default -> throw new IllegalArgumentException("No drawing " + element.getAttribute("type"));
        };
    }

    private void drawCode(Graphics2D graphics) {
        graphics.setColor(INK);
        graphics.fill(code.shape());
    }

    /** The same shapes as {@code /assets/mark.svg}. */
    private static void drawMark(Graphics2D graphics) {
        graphics.setColor(FULL.sun());
        graphics.fill(new Arc2D.Double(14, 20, 36, 36, 0, 180, Arc2D.CHORD));
        drawHills(graphics, FULL);
    }

    private static void drawLandscape(Graphics2D graphics) {
        graphics.setColor(PALE.sun());
        graphics.fill(new Ellipse2D.Double(14, 20, 36, 36));
        drawHills(graphics, PALE);
    }

    private static void drawHills(Graphics2D graphics, Palette palette) {
        Path2D far = new Path2D.Double();
        far.moveTo(2, 50);
        far.curveTo(11, 35, 24, 33, 34, 43);
        far.curveTo(38, 47, 41, 50, 42, 56);
        far.lineTo(2, 56);
        far.closePath();
        graphics.setColor(palette.far());
        graphics.fill(far);
        Path2D near = new Path2D.Double();
        near.moveTo(24, 56);
        near.curveTo(30, 42, 48, 36, 62, 50);
        near.lineTo(62, 56);
        near.closePath();
        graphics.setColor(palette.near());
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
            device.drawWithGraphics(
                    (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
                        graphics.transform(AffineTransform.getScaleInstance(pixels / units, pixels / units));
                        pen.draw(graphics);
                    });
            return null;
        }
    }

    private record Palette(Color sun, Color far, Color near) {}

    private interface Pen {
        void draw(Graphics2D graphics);
    }
}
