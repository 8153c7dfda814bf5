package org.bansang.lms.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardCodeTest {

    private static final CardCode CODE = new CardCode("123456782");

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "123 456 782", " 123-456-782 ", "123.456.782", "123\u00a0456\u00a0782"})
    void aCodeIsReadHoweverItIsGrouped(String typed) {
        assertEquals(Optional.of(CODE), CardCode.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456781",
                "12345678",
                "1234567820",
                "000000000",
                "023456787",
                "12345678a",
                "１２３４５６７８２",
                "nguoidan",
                "../123456782"
            })
    void whatCannotStandOnACardIsNone(String typed) {
        assertEquals(Optional.empty(), CardCode.read(typed));
    }

    @Test
    void noOtherCodeCanBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new CardCode("123456789"));
    }

    @Test
    void oneWrongDigitIsAlwaysNoticed() {
        for (int place = 0; place < 9; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed =
                        CODE.value().substring(0, place) + digit + CODE.value().substring(place + 1);
                boolean same = typed.equals(CODE.value());
                assertEquals(same, CardCode.read(typed).isPresent(), typed);
            }
        }
    }

    @Test
    void twoNeighboursChangedOverAreNoticed() {
        assertEquals(Optional.empty(), CardCode.read("213456782"));
        assertEquals(Optional.empty(), CardCode.read("123465782"));
    }

    @Test
    void drawnCodesAreValidAndFollowNoOrder() {
        Random random = new Random(7);
        Stream.generate(() -> CardCode.draw(random))
                .limit(1000)
                .forEach(code -> assertTrue(CardCode.read(code.value()).isPresent(), code.value()));
        assertNotEquals(CardCode.draw(random), CardCode.draw(random));
    }

    @Test
    void aCardShowsGroupsAndItsQrCodeAnAddress() {
        assertEquals("123 456 782", CODE.grouped());
        assertEquals("https://hoc.vidu.vn/card/123456782", CODE.address("https://hoc.vidu.vn"));
    }
}
