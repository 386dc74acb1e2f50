# SPDX-License-Identifier: EUPL-1.2
"""What a printing system reads at its start: the bus, the printer, CUPS."""

from __future__ import annotations

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_type="method_call"/>
<allow send_type="signal"/><allow send_destination="*"/><allow receive_sender="*"/></policy>
</busconfig>
"""

_SIZE = "{{MEMBER integer x-dimension {} MEMBER integer y-dimension {}}}"
_SIDES = ("top", "bottom", "left", "right")
_A4, _A5, _ROLL = (_SIZE.format(*size) for size in ((21000, 29700), (14800, 21000), (7200, 20500)))


def _medium(size: str, source: str) -> str:
    margins = (f"MEMBER integer media-{side}-margin 0" for side in _SIDES)
    kind = f'MEMBER keyword media-source "{source}" MEMBER keyword media-type "stationery"'
    return f"{{MEMBER collection media-size {size} {' '.join(margins)} {kind}}}"


def _tray(name: str) -> str:
    feeds = "type=sheetFeedAutoRemovableTray;mediafeed=0;mediaxfeed=0"
    return f"{feeds};maxcapacity=250;level=100;status=0;name={name};"


DEVICE = f"""
ATTR keyword media-supported iso_a4_210x297mm,iso_a5_148x210mm,om_receipt_72x205mm
ATTR keyword media-default iso_a5_148x210mm
ATTR keyword media-ready iso_a5_148x210mm,om_receipt_72x205mm
ATTR collection media-size-supported {_A4},{_A5},{_ROLL}
ATTR collection media-col-default {_medium(_A5, "main")}
ATTR collection media-col-ready {_medium(_A5, "main")},{_medium(_ROLL, "alternate")}
ATTR octetString printer-input-tray "{_tray("main")}","{_tray("alternate")}"
ATTR integer media-top-margin-supported 0
ATTR integer media-bottom-margin-supported 0
ATTR integer media-left-margin-supported 0
ATTR integer media-right-margin-supported 0
ATTR keyword media-source-supported main,alternate
ATTR keyword media-type-supported stationery
ATTR resolution printer-resolution-default 203dpi
ATTR resolution printer-resolution-supported 203dpi
ATTR resolution pwg-raster-document-resolution-supported 203dpi
ATTR keyword pwg-raster-document-type-supported sgray_8
ATTR keyword print-color-mode-supported auto,monochrome
ATTR keyword print-scaling-supported auto,none
ATTR keyword sides-supported one-sided
ATTR keyword urf-supported V1.4,W8,RS203
"""

WORKS = """#!/bin/sh
# What the printer does with a job: hold it while `fault` names reasons, give it up when cancelled.
cd "{folder}"
cancels() {{ grep -c "Cancel-Job successful" log; }}
before=$(cancels)
shown=
while [ -s fault ]; do
  [ "$shown" ] || {{ shown=$(cat fault); echo "STATE: +$shown" >&2; }}
  sleep 0.05
  if [ "$(cancels)" != "$before" ]; then echo "STATE: -$shown" >&2; exit 0; fi
done
[ -z "$shown" ] || echo "STATE: -$shown" >&2
echo "ATTR: job-impressions=1 job-impressions-completed=1" >&2
cp "$1" papers/
"""

CUPSD = """LogLevel info
MaxLogSize 0
Listen 127.0.0.1:{port}
Listen {folder}/run/sock
Browsing Off
WebInterface No
DefaultAuthType None
JobPrivateAccess all
JobPrivateValues none
PreserveJobHistory Yes
ErrorPolicy retry-job
JobRetryInterval 1
JobRetryLimit 1000
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow localhost
  </Limit>
</Policy>
"""

CUPS_FILES = """ServerRoot {folder}/etc
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/run
ServerBin /usr/lib/cups
DataDir /usr/share/cups
AccessLog {folder}/log
ErrorLog {folder}/log
PageLog {folder}/log
SystemGroup {group}
{user}
"""
