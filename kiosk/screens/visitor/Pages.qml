// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import kiosk.screens.parts
import kiosk.screens.visitor

// The page a visitor is on; a new one fades in, and then reads itself to whoever wished for that.
FocusScope {
    id: root

    required property VisitorScreen view
    readonly property bool meetings: view.find.browse.events
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
        "fields": meetings ? meetingsPage : fieldsPage,
        "guided": guidedPage,
        "filters": filtersPage,
        "search": searchPage,
        "guide_page": guidePage,
        "results": meetings ? meetingListPage : resultsPage,
        "detail": detailPage,
        "my_list": myListPage,
        "take_part": takePartPage,
        "offer": offerPage,
        "help": helpPage,
        "emergency": emergencyPage,
        "about": aboutPage,
        "languages": languagesPage,
        "access": accessPage,
        "fault": faultPage
    })
    readonly property bool settled: fade.running === false
    readonly property bool aloud: view.frame.ease.aloud
    readonly property int leaf: view.leaf
    readonly property string record: view.find.guide.record // a page of the guide follows another

    onAloudChanged: Qt.callLater(readAloud)
    onLeafChanged: Qt.callLater(readAloud)
    onRecordChanged: Qt.callLater(readAloud)

    function readAloud(): void {
        if (aloud && settled)
            view.reader.read(page.item);
    }

    Loader {
        id: page

        anchors.fill: parent
        focus: true
        sourceComponent: root.pages[root.view.page]
        onLoaded: {
            fade.restart();
            page.forceActiveFocus();
        }
    }

    NumberAnimation {
        id: fade

        objectName: "fade"
        target: page
        property: "opacity"
        from: 0
        to: 1
        duration: 0.8 * Theme.calm
        easing.type: Easing.OutCubic
        onFinished: Qt.callLater(root.readAloud)
    }

    Component { id: welcomePage; WelcomePage { view: root.view } }
    Component { id: otherLanguagePage; LanguageSearchPage { view: root.view } }
    Component { id: homePage; HomePage { view: root.view } }
    Component { id: topicsPage; TopicsPage { view: root.view } }
    Component { id: questionsPage; QuestionsPage { view: root.view } }
    Component { id: appointmentPage; AppointmentPage { view: root.view } }
    Component { id: interpreterPage; InterpreterPage { view: root.view } }
    Component { id: numberPage; NumberPage { view: root.view } }
    Component { id: noNumberPage; NoNumberPage { view: root.view } }
    Component { id: haveNumberPage; HaveNumberPage { view: root.view } }
    Component { id: standingPage; StandingPage { view: root.view } }
    Component { id: fieldsPage; FieldsPage { view: root.view } }
    Component { id: guidedPage; GuidedPage { view: root.view } }
    Component { id: filtersPage; FiltersPage { view: root.view } }
    Component { id: guidePage; GuidePage { view: root.view } }
    Component { id: searchPage; SearchPage { view: root.view } }
    Component { id: resultsPage; ResultsPage { view: root.view } }
    Component { id: meetingsPage; MeetingsPage { view: root.view } }
    Component { id: meetingListPage; MeetingListPage { view: root.view } }
    Component { id: detailPage; DetailPage { view: root.view } }
    Component { id: myListPage; MyListPage { view: root.view } }
    Component { id: takePartPage; TakePartPage { view: root.view } }
    Component { id: offerPage; OfferPage { view: root.view } }
    Component { id: helpPage; HelpPage { view: root.view } }
    Component { id: emergencyPage; EmergencyPage { view: root.view } }
    Component { id: aboutPage; AboutPage { view: root.view } }
    Component { id: languagesPage; LanguagesPage { view: root.view } }
    Component { id: accessPage; AccessPage { view: root.view } }
    Component { id: faultPage; FaultPage { view: root.view } }
}
