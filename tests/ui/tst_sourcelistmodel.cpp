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
        model.setState(QStringLiteral("shop"), SourceState::Copying);
        model.setState(QStringLiteral("shop"), SourceState::Copying);
        QCOMPARE(changes.size(), 1);
    }

    void states_haveAWordAndAShapeEach()
    {
        QSet<QString> words;
        QSet<Icon> icons;
        const QList states{SourceState::Ready,        SourceState::Copying, SourceState::Following,
                           SourceState::Retrying,     SourceState::Paused,  SourceState::UpToDate,
                           SourceState::PartlyFailed, SourceState::Overdue, SourceState::NeedsYou};
        for (const SourceState state : states) {
            words.insert(sourceStateText(state));
            icons.insert(sourceStateIcon(state));
            QVERIFY(!icon(sourceStateIcon(state)).isNull());
            QVERIFY(!icon(sourceStateIcon(state)).pixmap(16).isNull());
        }
        QCOMPARE(words.size(), states.size());
        QCOMPARE(icons.size(), states.size());
    }

    void draft_standsBesideASourceOfTheSameName()
    {
        SourceListModel model;
        const QString shop = QStringLiteral("shop");
        model.put({.name = shop, .state = SourceState::Ready, .sentence = {}});
        SourceItem draft{.name = shop,
                         .state = SourceState::SetupUnfinished,
                         .sentence = {},
                         .draft = QStringLiteral("d1"),
                         .remark = QStringLiteral("step 3 of 6")};
        model.put(draft);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex index = model.indexOfDraft(QStringLiteral("d1"));
        QCOMPARE(model.draftAt(index), QStringLiteral("d1"));
        QCOMPARE(model.nameAt(index), QString()); // no source
        QCOMPARE(index.data(SourceListModel::StateTextRole).toString(),
                 QStringLiteral("Setup not finished (step 3 of 6)"));
        QVERIFY(model.indexOf(shop) != index);
        draft.name = QStringLiteral("another");
        draft.state = SourceState::WaitingForDba;
        draft.remark.clear();
        model.put(draft); // another name is another place
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("another"));
        QCOMPARE(model.index(0).data(SourceListModel::StateTextRole).toString(),
                 QStringLiteral("Waiting for DBA"));
        model.removeDraft(QStringLiteral("d1"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.nameAt(model.index(0)), shop);
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
