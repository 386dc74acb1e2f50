// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.screens.parts

// What takes place here today: the next ones, as many as there is room for.
Item {
    id: root

    required property string heading
    required property QtObject rows
    property real u: 10

    function fits(part: Item): bool {
        return part !== null && column.y + part.y + part.height <= height + 1;
    }

    Column {
        id: column

        width: parent.width
        y: Math.max(0, root.height - height)
        spacing: 2 * root.u

        Words {
            width: parent.width
            opacity: meetings.count > 0 && root.fits(meetings.itemAt(0)) ? 1 : 0
            text: root.heading
            color: Theme.nightMuted
            font.pixelSize: 4 * root.u
        }

        Repeater {
            id: meetings

            model: root.rows

            RowLayout {
                id: meeting

                required property string time
                required property string title
                readonly property bool fits: root.fits(meeting)

                width: column.width
                spacing: 2 * root.u
                opacity: fits ? 1 : 0

                Words {
                    text: meeting.time
                    color: Theme.nightMuted
                    font.pixelSize: 4 * root.u
                    wrapMode: Text.NoWrap
                    Layout.alignment: Qt.AlignTop
                    Layout.minimumWidth: 11 * root.u
                    Accessible.ignored: !meeting.fits
                }

                Words {
                    text: meeting.title
                    color: Theme.nightText
                    font.pixelSize: 3.8 * root.u
                    font.weight: Font.Bold
                    Layout.fillWidth: true
                    Accessible.ignored: !meeting.fits
                }
            }
        }
    }
}
