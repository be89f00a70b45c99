// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/slotchoice.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace tributary {

namespace {

QString describe(const SlotFacts &slot)
{
    QStringList facts{slot.plugin,
                      slot.active ? SlotChoice::tr("in use") : SlotChoice::tr("not in use")};
    if (slot.keptBytes)
        facts.append(SlotChoice::tr("keeps %1 of log").arg(wording::bytes(*slot.keptBytes)));
    return facts.join(QStringLiteral(", "));
}

bool isPlugin(const QString &plugin)
{
    return plugin == u"pgoutput" || plugin == u"wal2json";
}

} // namespace

QString whyNotTakenOver(const SlotFacts &slot, const QString &database, const QString &plugin)
{
    if (!slot.logical)
        return SlotChoice::tr("is for a standby server");
    if (slot.database != database)
        return SlotChoice::tr("belongs to the database %1").arg(slot.database);
    if (slot.temporary)
        return SlotChoice::tr("is temporary");
    if (!isPlugin(slot.plugin))
        return SlotChoice::tr("has the plugin %1, which cannot be read here").arg(slot.plugin);
    if (!plugin.isEmpty() && slot.plugin != plugin)
        return SlotChoice::tr("has the plugin %1").arg(slot.plugin);
    if (slot.active)
        return SlotChoice::tr("another program reads from it");
    if (slot.isLost())
        return SlotChoice::tr("has lost changes");
    return {};
}

SlotChoice::SlotChoice(QWidget *parent)
    : QGroupBox(tr("Replication slot and publication"), parent)
    , m_plugin(new QComboBox(this))
    , m_slot(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_publication(new QLineEdit(this))
    , m_note(new NoteLabel(this))
{
    m_plugin->setObjectName(QStringLiteral("plugin"));
    m_plugin->addItem(tr("Automatic"), QString());
    m_plugin->addItem(tr("pgoutput (part of PostgreSQL 10 and later)"), QStringLiteral("pgoutput"));
    m_plugin->addItem(tr("wal2json (must be installed on the server)"), QStringLiteral("wal2json"));
    m_slot->setObjectName(QStringLiteral("slot"));
    m_name->setObjectName(QStringLiteral("slotName"));
    m_publication->setObjectName(QStringLiteral("publication"));
    for (QComboBox *box : {m_plugin, m_slot}) {
        // Long names must not make the page wider than its window.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    }
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("P&lugin:"), m_plugin);
    form->addRow(tr("&Slot:"), m_slot);
    form->addRow(tr("Na&me of the slot:"), m_name);
    form->addRow(tr("Publ&ication:"), m_publication);
    form->addRow(m_note);

    connect(m_plugin, &QComboBox::currentIndexChanged, this, [this] {
        rebuild();
        judge();
    });
    connect(m_slot, &QComboBox::currentIndexChanged, this, [this] {
        m_wanted = m_slot->currentData().toString();
        judge();
    });
    connect(m_name, &QLineEdit::textChanged, this, &SlotChoice::judge);
    connect(m_publication, &QLineEdit::textChanged, this, &SlotChoice::judge);
    rebuild();
}

void SlotChoice::fill(const QString &database, const QString &plugin, const QString &slot,
                      const QString &publication, bool takenOver)
{
    const QSignalBlocker quiet(this);
    m_database = database;
    m_plugin->setCurrentIndex(qMax(0, m_plugin->findData(plugin)));
    const QString standard = defaultSlotName(database);
    m_wanted = takenOver ? (slot.isEmpty() ? standard : slot) : QString();
    m_name->setText(slot.isEmpty() || takenOver ? standard : slot);
    m_publication->setText(publication.isEmpty() ? standard : publication);
    rebuild();
    judge();
}

void SlotChoice::setSlots(const QList<SlotFacts> &slots, bool hasPgoutput)
{
    const QSignalBlocker quiet(this);
    m_slots = slots;
    m_slotsKnown = true;
    if (auto *plugins = qobject_cast<QStandardItemModel *>(m_plugin->model()))
        plugins->item(1)->setEnabled(hasPgoutput);
    if (!hasPgoutput && plugin() == u"pgoutput")
        m_plugin->setCurrentIndex(0);
    rebuild();
    judge();
}

void SlotChoice::rebuild()
{
    const QSignalBlocker quiet(m_slot);
    m_slot->clear();
    m_slot->addItem(tr("Make a new one"), QString());
    auto *model = qobject_cast<QStandardItemModel *>(m_slot->model());
    for (const SlotFacts &slot : std::as_const(m_slots)) {
        if (!slot.logical)
            continue;
        const QString why = whyNotTakenOver(slot, m_database, plugin());
        m_slot->addItem(why.isEmpty()
                            ? tr("Take over %1 (%2)", "slot, facts").arg(slot.name, describe(slot))
                            : tr("%1: %2", "slot, why it cannot be taken over").arg(slot.name, why),
                        slot.name);
        if (!why.isEmpty() && model != nullptr)
            model->item(m_slot->count() - 1)->setEnabled(false);
        else if (slot.name == m_wanted)
            m_slot->setCurrentIndex(m_slot->count() - 1);
    }
}

void SlotChoice::judge()
{
    m_name->setEnabled(!isTakenOver());
    const bool needsPublication = plugin() != u"wal2json";
    m_publication->setEnabled(needsPublication);
    if (!isTakenOver() && !isSlotName(newName()))
        m_note->display(NoteLabel::Level::Warning,
                        tr("The name of a slot has 1 to 63 of the characters a-z, 0-9 and _."));
    else if (!isTakenOver()
             && std::ranges::find(m_slots, newName(), &SlotFacts::name) != m_slots.end())
        m_note->display(
            NoteLabel::Level::Warning,
            tr("There is a slot of this name already: take it over, or choose another name."));
    else if (needsPublication && m_publication->text().trimmed().isEmpty())
        m_note->display(NoteLabel::Level::Warning, tr("The publication needs a name."));
    else if (needsPublication && m_publication->text().trimmed().toUtf8().size() > 63)
        m_note->display(NoteLabel::Level::Warning,
                        tr("The name of a publication has 63 bytes at most."));
    else if (isTakenOver())
        m_note->display(NoteLabel::Level::Info,
                        tr("What it has kept was meant for another program, which will not get it "
                           "any more."));
    else
        m_note->clear();
    Q_EMIT changed();
}

QString SlotChoice::newName() const
{
    return m_name->text().trimmed();
}

QString SlotChoice::plugin() const
{
    return m_plugin->currentData().toString();
}

QString SlotChoice::slotName() const
{
    const QString takenOver = m_slot->currentIndex() > 0 ? m_slot->currentData().toString()
                                                         : m_wanted;
    const QString name = isTakenOver() ? takenOver : newName();
    return name == defaultSlotName(m_database) ? QString() : name;
}

QString SlotChoice::publication() const
{
    const QString name = m_publication->text().trimmed();
    return name == defaultSlotName(m_database) || plugin() == u"wal2json" ? QString() : name;
}

bool SlotChoice::isTakenOver() const
{
    // An earlier choice stands until the server has told which slots there are.
    return m_slot->currentIndex() > 0 || (!m_slotsKnown && !m_wanted.isEmpty());
}

bool SlotChoice::isValid() const
{
    const QByteArray publication = m_publication->text().trimmed().toUtf8();
    const bool slotFits = isTakenOver()
        || (isSlotName(newName())
            && std::ranges::find(m_slots, newName(), &SlotFacts::name) == m_slots.end());
    return slotFits
        && (plugin() == u"wal2json" || (!publication.isEmpty() && publication.size() <= 63));
}

} // namespace tributary
