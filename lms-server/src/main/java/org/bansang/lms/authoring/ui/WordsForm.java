package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.bansang.content.edit.LessonText.Block;
import org.bansang.content.lesson.Lesson.BlockType;
import org.bansang.lms.shared.ui.AddressWords;

/**
 * A block of words: what kind it is can be changed without typing it again.
 */
class WordsForm extends BlockForm implements Headed {

    private static final long serialVersionUID = 1L;
    private static final String BREAK = "\\\n";
    private static final List<BlockType> KINDS = List.of(
            BlockType.PARAGRAPH,
            BlockType.LIST,
            BlockType.ORDERED,
            BlockType.TIP,
            BlockType.WARNING,
            BlockType.SUBHEADING);

    private final Select<BlockType> kind = new Select<>();
    private final ProseField text;

    WordsForm(Block block, LessonTools tools, SerializableRunnable renamed) {
        text = tools.prose("", ProseField.Form.LINES);
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(one -> words(one));
        kind.setAriaLabel(getTranslation("authoring.block.kind"));
        kind.addClassName("block-kind");
        kind.setValue(block.type());
        dress();
        kind.addValueChangeListener(event -> {
            dress();
            renamed.run();
            tools.changed().run();
        });
        text.setValue(block.lines());
        add(text, remarks());
    }

    private void dress() {
        KINDS.forEach(one -> setClassName(AddressWords.word(one), one == kind.getValue()));
        text.name(words(kind.getValue()));
    }

    private String words(BlockType type) {
        return getTranslation("authoring.block." + AddressWords.word(type));
    }

    @Override
    public Component head() {
        return kind;
    }

    @Override
    String called() {
        return words(kind.getValue());
    }

    @Override
    List<Block> collect() {
        List<String> lines = text.getValue();
        BlockType type = kind.getValue();
        if (lines.isEmpty()) {
            return List.of();
        }
        return switch (type) {
            case LIST, ORDERED -> List.of(Block.words(type, lines));
            case TIP, WARNING -> List.of(Block.words(type, List.of(String.join(BREAK, lines))));
            default ->
                lines.stream().map(line -> Block.words(type, List.of(line))).toList();
        };
    }

    @Override
    void focus() {
        text.focus();
    }
}
