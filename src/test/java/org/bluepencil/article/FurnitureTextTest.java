package org.bluepencil.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Read more: Why the river runs dry",
                "By Ines Calder",
                "By INES CALDER and Tom O'Hara",
                "Published on 4 May 2021 at 10:15",
                "Last updated: 4 May 2021",
                "Tuesday, May 4, 2021",
                "4 May 2021, 10:15",
                "Sign up for our morning newsletter.",
                "Follow us on any network.",
                "© 2021 The Harbour Post. All rights reserved.",
                "3 min read",
            })
    void linesThatAreNoPartOfAnArticle(String line) {
        assertThat(FurnitureText.isLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday the water had gone.",
                "By Friday Orle Was Empty.",
                "Published in 2019, the report counted 40 deaths.",
                "Copyright law changed in 2010.",
                "Share prices fell by 4 per cent.",
                "Sign up for the draft began in May.",
                "Advertisement made up a third of its income.",
                "Read by millions, the book was banned in 1933.",
                "On 4 May 2021 the dam broke.",
                "Subscribe or not, he said.",
                "More than 40 people died.",
            })
    void sentencesAreLeftAlone(String line) {
        assertThat(FurnitureText.isLine(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related stories",
                "More on this story",
                "12 comments",
                "You may also like",
                "Recommended for you"
            })
    void headingsOverOtherThings(String heading) {
        assertThat(FurnitureText.isHeading(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related crimes",
                "More rain on Friday",
                "Recommended dose raised",
                "Latest figures",
                "Comment by the minister"
            })
    void headingsOfTheArticle(String heading) {
        assertThat(FurnitureText.isHeading(heading)).isFalse();
    }
}
