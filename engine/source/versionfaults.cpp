// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/versionfaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// server_version_num of "9.6.12" and of "17.5".
constexpr int old(int first, int second, int minor)
{
    return first * 10000 + second * 100 + minor;
}

constexpr int modern(int major, int minor)
{
    return major * 10000 + minor;
}

/// Minors of one major: from the first with the fault to the one that mended it.
struct Span
{
    int from;
    int fixed;
};

struct Fault
{
    const char *sentence;
    bool forbidsLog;
    Span spans[7]; ///< ends at the first empty one
};

// Sources: the release notes of the versions named as fixed.
constexpr Fault faults[] = {
    {QT_TRANSLATE_NOOP(
         "VersionFault",
         "A server that sends its changes can crash on an index with an expression or a condition, "
         "and can log the wrong key of a deleted row (bug 15114)."),
     true,
     {{old(9, 4, 0), old(9, 4, 21)},
      {old(9, 5, 0), old(9, 5, 16)},
      {old(9, 6, 0), old(9, 6, 12)},
      {modern(10, 0), modern(10, 7)},
      {modern(11, 0), modern(11, 2)}}},
    {QT_TRANSLATE_NOOP("VersionFault",
                       "Changes are lost when somebody alters a table or a publication while a "
                       "transaction on it is open."),
     false,
     {{modern(13, 0), modern(13, 21)},
      {modern(14, 0), modern(14, 18)},
      {modern(15, 0), modern(15, 13)},
      {modern(16, 0), modern(16, 9)},
      {modern(17, 0), modern(17, 5)}}},
    {QT_TRANSLATE_NOOP("VersionFault",
                       "Following changes can stop for good with \"invalid memory alloc request "
                       "size\" where tables are altered often."),
     false,
     {{modern(13, 21), modern(13, 22)},
      {modern(14, 18), modern(14, 19)},
      {modern(15, 13), modern(15, 14)},
      {modern(16, 9), modern(16, 10)},
      {modern(17, 5), modern(17, 6)}}},
    {QT_TRANSLATE_NOOP("VersionFault",
                       "A new replication slot can begin in the middle of a transaction, so that "
                       "only a part of it arrives."),
     false,
     {{modern(12, 0), modern(12, 20)},
      {modern(13, 0), modern(13, 16)},
      {modern(14, 0), modern(14, 13)},
      {modern(15, 0), modern(15, 8)},
      {modern(16, 0), modern(16, 4)}}},
    {QT_TRANSLATE_NOOP("VersionFault",
                       "Changes can be read with an outdated definition of their table when "
                       "following begins inside a transaction."),
     false,
     {{modern(10, 0), modern(10, 22)},
      {modern(11, 0), modern(11, 17)},
      {modern(12, 0), modern(12, 12)},
      {modern(13, 0), modern(13, 8)},
      {modern(14, 0), modern(14, 5)}}},
    {QT_TRANSLATE_NOOP(
         "VersionFault",
         "A large transaction that the server has put aside in many files cannot be read back."),
     false,
     {{old(9, 4, 0), old(9, 4, 26)},
      {old(9, 5, 0), old(9, 5, 21)},
      {old(9, 6, 0), old(9, 6, 17)},
      {modern(10, 0), modern(10, 12)},
      {modern(11, 0), modern(11, 7)},
      {modern(12, 0), modern(12, 2)}}},
    {QT_TRANSLATE_NOOP("VersionFault",
                       "A replication slot can go back to an older position, and the server can "
                       "throw away log that is still needed."),
     false,
     {{modern(13, 0), modern(13, 22)},
      {modern(14, 0), modern(14, 19)},
      {modern(15, 0), modern(15, 14)},
      {modern(16, 0), modern(16, 10)},
      {modern(17, 0), modern(17, 6)}}},
};

QString versionText(int number)
{
    if (number >= modern(10, 0))
        return QStringLiteral("%1.%2").arg(number / 10000).arg(number % 10000);
    return QStringLiteral("%1.%2.%3").arg(number / 10000).arg(number / 100 % 100).arg(number % 100);
}

} // namespace

QList<VersionFault> versionFaults(int versionNumber)
{
    QList<VersionFault> found;
    for (const Fault &fault : faults) {
        for (const Span &span : fault.spans) {
            if (versionNumber >= span.from && versionNumber < span.fixed)
                found.append(
                    {.sentence = QCoreApplication::translate("VersionFault", fault.sentence),
                     .fixedIn = versionText(span.fixed),
                     .forbidsLog = fault.forbidsLog});
        }
    }
    return found;
}

bool limitsOutputPlugins(int versionNumber)
{
    constexpr int first[] = {modern(14, 24), modern(15, 19), modern(16, 15), modern(17, 11),
                             modern(18, 6)};
    const int major = versionNumber / 10000;
    return major > 18 || std::ranges::any_of(first, [&](int minor) {
               return minor / 10000 == major && versionNumber >= minor;
           });
}

bool canLimitKeptLog(int versionNumber)
{
    return versionNumber >= modern(13, 0);
}

bool isMajorUnmaintained(int versionNumber)
{
    return versionNumber < modern(oldestMaintainedMajor, 0);
}

} // namespace tributary
