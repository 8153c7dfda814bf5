package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.bansang.content.edit.LessonText;
import org.bansang.content.edit.LessonText.Block;
import org.bansang.content.lesson.Lesson.BlockType;
import org.bansang.lms.authoring.Remark;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * One screen of a lesson: a heading and what stands below it.
 */
class ScreenForm extends Div {

    static final LessonText.Screen EMPTY =
            new LessonText.Screen("", List.of(Block.words(BlockType.PARAGRAPH, List.of())));

    private static final long serialVersionUID = 1L;

    /** What can be added, in the order of the buttons. */
    private static final List<BlockType> KINDS =
            List.of(BlockType.PARAGRAPH, BlockType.LIST, BlockType.TIP, BlockType.WARNING, BlockType.IMAGE);

    private final LessonTools tools;
    private final ProseField heading;
    private final RemarkList remarks = new RemarkList();
    private final Rows<BlockForm> blocks;

    /** For each block of the text, counted from 0, the form that it came from when the text was collected. */
    private final List<BlockForm> placed = new ArrayList<>();

    ScreenForm(LessonText.Screen screen, LessonTools tools) {
        this.tools = tools;
        addClassName("screen-form");
        heading = tools.prose(getTranslation("authoring.screen.heading"), ProseField.Form.LINE);
        heading.addClassName("screen-heading");
        blocks = new Rows<>(BlockForm.class, (block, number) -> block.called(), tools.changed());
        Div adding = new Div();
        adding.addClassName("add-blocks");
        adding.getElement().setAttribute("role", "group");
        adding.getElement().setAttribute("aria-label", getTranslation("authoring.block.add"));
        KINDS.forEach(kind -> adding.add(button(kind)));
        add(heading, remarks, blocks, adding);
        heading.setLine(screen.heading());
        screen.blocks().forEach(block -> {
            BlockForm form = form(block);
            blocks.show(form);
            placed.add(form);
        });
    }

    private BlockForm form(Block block) {
        return block.type() == BlockType.IMAGE
                ? new PictureForm(block, tools)
                : new WordsForm(block, tools, this::rename);
    }

    private void rename() {
        blocks.rename();
    }

    private NativeButton button(BlockType kind) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClassName("text-button");
        button.add(VaadinIcon.PLUS.create());
        button.add(getTranslation("authoring.block." + AddressWords.word(kind)));
        button.addClickListener(click -> {
            if (kind == BlockType.IMAGE) {
                new PictureDialog(tools.pictures(), (file, alt) -> append(Block.picture(file, alt))).open();
            } else {
                append(Block.words(kind, List.of()));
            }
        });
        return button;
    }

    private void append(Block block) {
        BlockForm form = form(block);
        blocks.addLast(form);
        form.focus();
    }

    void focus() {
        heading.focus();
    }

    LessonText.Screen collect() {
        placed.clear();
        List<Block> written = new ArrayList<>();
        for (BlockForm form : blocks.bodies()) {
            for (Block block : form.collect()) {
                written.add(block);
                placed.add(form);
            }
        }
        return new LessonText.Screen(heading.getLine(), written);
    }

    List<RemarkList> mark(List<Remark> mine) {
        List<RemarkList> places = new ArrayList<>(List.of(remarks));
        remarks.show(EditorPage.problems(mine.stream()
                .filter(remark -> remark.block() < 0 || remark.block() >= placed.size())
                .toList()));
        for (BlockForm form : blocks.bodies()) {
            form.remarks()
                    .show(EditorPage.problems(mine.stream()
                            .filter(remark -> remark.block() >= 0 && remark.block() < placed.size())
                            .filter(remark -> placed.get(remark.block()) == form)
                            .toList()));
            places.add(form.remarks());
        }
        return places;
    }
}
