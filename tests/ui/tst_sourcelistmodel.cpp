// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

class TestSourceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void put_keepsTheOrderOfNames()
    {
        SourceListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &name : {QStringLiteral("shop"), QStringLiteral("archive"),
                                    QStringLiteral("zoo"), QStringLiteral("shop")})
            model.put({.name = name, .state = SourceState::Ready, .sentence = {}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.nameAt(model.index(0)), QStringLiteral("archive"));
        QCOMPARE(model.nameAt(model.index(2)), QStringLiteral("zoo"));
        model.remove(QStringLiteral("shop"));
        model.remove(QStringLiteral("nobody"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.indexOf(QStringLiteral("zoo")).row(), 1);
    }

    void setState_isAnnouncedOnce()
    {
        SourceListModel model;
        model.put({.name = QStringLiteral("shop"), .state = SourceState::Ready, .sentence = {}});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setState(QStringLiteral("shop"), SourceState::Copying, QStringLiteral("Copying."));
        model.setState(QStringLiteral("shop"), SourceState::Copying, QStringLiteral("Copying."));
        QCOMPARE(changes.size(), 1);
    }

    void states_haveAWordAndAShapeEach()
    {
        QSet<QString> words;
        QSet<Icon> icons;
        const QList states{SourceState::Ready,        SourceState::Copying, SourceState::Following,
                           SourceState::Retrying,     SourceState::Paused,  SourceState::UpToDate,
                           SourceState::PartlyFailed, SourceState::Stopped, SourceState::NeedsYou};
        for (const SourceState state : states) {
            words.insert(sourceStateText(state));
            icons.insert(sourceStateIcon(state));
            QVERIFY(!icon(sourceStateIcon(state)).isNull());
            QVERIFY(!icon(sourceStateIcon(state)).pixmap(16).isNull());
        }
        QCOMPARE(words.size(), states.size());
        QCOMPARE(icons.size(), states.size());
    }

    void accessibleText_namesTheState()
    {
        SourceListModel model;
        model.put({.name = QStringLiteral("shop"),
                   .state = SourceState::NeedsYou,
                   .sentence = QStringLiteral("<b>no</b>")});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("shop, Needs you"));
        QVERIFY(!model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    }
};

QTEST_MAIN(TestSourceListModel)
#include "tst_sourcelistmodel.moc"
