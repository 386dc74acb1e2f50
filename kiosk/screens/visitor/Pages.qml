// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// The page a visitor is on; a new one fades in.
FocusScope {
    id: root

    required property VisitorScreen screen
    readonly property var pages: ({
        "welcome": welcomePage,
        "other_language": otherLanguagePage,
        "home": homePage,
        "topics": topicsPage,
        "questions": questionsPage,
        "appointment": appointmentPage,
        "interpreter": interpreterPage,
        "number": numberPage,
        "no_number": noNumberPage,
        "have_number": haveNumberPage,
        "standing": standingPage,
        "fields": fieldsPage,
        "results": resultsPage,
        "detail": detailPage,
        "take_part": takePartPage,
        "offer": offerPage,
        "help": helpPage,
        "languages": languagesPage,
        "access": accessPage,
        "fault": faultPage
    })
    readonly property bool settled: fade.running === false

    Loader {
        id: page

        anchors.fill: parent
        focus: true
        sourceComponent: root.pages[root.screen.page]
        onLoaded: {
            fade.restart();
            page.forceActiveFocus();
        }
    }

    NumberAnimation {
        id: fade

        target: page
        property: "opacity"
        from: 0
        to: 1
        duration: 0.8 * Theme.calm
        easing.type: Easing.OutCubic
    }

    Component { id: welcomePage; WelcomePage { screen: root.screen } }
    Component { id: otherLanguagePage; LanguageSearchPage { screen: root.screen } }
    Component { id: homePage; HomePage { screen: root.screen } }
    Component { id: topicsPage; TopicsPage { screen: root.screen } }
    Component { id: questionsPage; QuestionsPage { screen: root.screen } }
    Component { id: appointmentPage; AppointmentPage { screen: root.screen } }
    Component { id: interpreterPage; InterpreterPage { screen: root.screen } }
    Component { id: numberPage; NumberPage { screen: root.screen } }
    Component { id: noNumberPage; NoNumberPage { screen: root.screen } }
    Component { id: haveNumberPage; HaveNumberPage { screen: root.screen } }
    Component { id: standingPage; StandingPage { screen: root.screen } }
    Component { id: fieldsPage; FieldsPage { screen: root.screen } }
    Component { id: resultsPage; ResultsPage { screen: root.screen } }
    Component { id: detailPage; DetailPage { screen: root.screen } }
    Component { id: takePartPage; TakePartPage { screen: root.screen } }
    Component { id: offerPage; OfferPage { screen: root.screen } }
    Component { id: helpPage; HelpPage { screen: root.screen } }
    Component { id: languagesPage; LanguagesPage { screen: root.screen } }
    Component { id: accessPage; AccessPage { screen: root.screen } }
    Component { id: faultPage; FaultPage { screen: root.screen } }
}
