// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

namespace tributary {

namespace {

constexpr qint64 kibibyte = 1024;

/// What stands below a field, and is read out with it.
QLabel *makeNote(const QString &text, QWidget *field)
{
    QLabel *note = makePlainLabel(text);
    note->setForegroundRole(QPalette::PlaceholderText);
    field->setAccessibleDescription(text);
    return note;
}

QFormLayout *makeForm(QGroupBox *section)
{
    auto *form = new QFormLayout(section);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return form;
}

void nameLists(QComboBox *combo, const QString &name)
{
    combo->setAccessibleName(name);
    combo->view()->setAccessibleName(name);
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const SettingsPlace &place,
                               QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_language(new QComboBox)
    , m_restart(makePlainLabel(tr("The language changes when Tributary is started again.")))
    , m_notices(new QComboBox)
    , m_connections(new QSpinBox)
    , m_rate(new QSpinBox)
    , m_waits(new QCheckBox(tr("&Wait while the network is metered")))
    , m_keeps(new QCheckBox(tr("&Keep passwords in the keyring")))
    , m_forget(new QCheckBox(tr("&Remove the passwords of %n source(s) from the keyring", nullptr,
                                place.keptPasswords)))
    , m_failure(makeSelectableLabel())
    , m_mayForget(settings.keepsPasswords && place.keptPasswords > 0)
{
    setWindowTitle(tr("Settings"));
    auto *sections = new QWidget;
    auto *column = new QVBoxLayout(sections);
    column->addWidget(makeGeneral(place));
    column->addWidget(makeNotices(place));
    column->addWidget(makeLimits(place));
    column->addWidget(makePasswords(place));
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sections);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_failure->hide();
        Q_EMIT chosen(this->settings(), !m_forget->isHidden() && m_forget->isChecked());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_failure->setAccessibleName(tr("What went wrong"));
    m_failure->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);

    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::refresh);
    connect(m_keeps, &QCheckBox::toggled, this, &SettingsDialog::refresh);
    // While all of it is there: boxes do not wrap, and nothing scrolls sideways.
    const int edge = style()->pixelMetric(QStyle::PM_ScrollBarExtent)
        + 2 * layout->contentsMargins().left();
    const int width = std::max(fontMetrics().averageCharWidth() * 84,
                               sections->minimumSizeHint().width() + edge);
    setMinimumWidth(width);
    // Notes wrap, so how high all is depends on how wide it is.
    resize(width,
           sections->heightForWidth(width - edge) + buttons->sizeHint().height()
               + fontMetrics().height() * 3);
    refresh();
}

QWidget *SettingsDialog::makeGeneral(const SettingsPlace &place)
{
    auto *section = new QGroupBox(tr("General"));
    QFormLayout *form = makeForm(section);
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto &[code, name] : place.languages)
        m_language->addItem(name, code);
    if (m_language->findData(m_before.language) < 0) // its translation is not here at present
        m_language->addItem(m_before.language, m_before.language);
    m_language->setCurrentIndex(m_language->findData(m_before.language));
    nameLists(m_language, tr("Language"));
    form->addRow(tr("&Language:"), m_language);
    form->addRow(m_restart);
    return section;
}

QWidget *SettingsDialog::makeNotices(const SettingsPlace &place)
{
    auto *section = new QGroupBox(tr("Notifications"));
    QFormLayout *form = makeForm(section);
    m_notices->addItem(tr("Everything"), static_cast<int>(NoticeLevel::All));
    m_notices->addItem(tr("Problems only"), static_cast<int>(NoticeLevel::Problems));
    m_notices->addItem(tr("Nothing"), static_cast<int>(NoticeLevel::None));
    m_notices->setCurrentIndex(m_notices->findData(static_cast<int>(m_before.notices)));
    nameLists(m_notices, tr("What to show notices about"));
    form->addRow(tr("&Notices about:"), m_notices);
    form->addRow(makeNote(
        place.showsNotices
            ? tr("A problem is told once, and not again before it is over. A click on the notice "
                 "opens the source.")
            : tr("This desktop has no tray for notices: the list of sources tells the same."),
        m_notices));
    return section;
}

QWidget *SettingsDialog::makeLimits(const SettingsPlace &place)
{
    auto *section = new QGroupBox(tr("Limits"));
    QFormLayout *form = makeForm(section);
    m_connections->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_connections->setRange(1, Settings::mostConnections);
    m_connections->setValue(m_before.connections);
    m_connections->setAccessibleName(tr("Connections of a run to its source"));
    form->addRow(tr("&Connections of a run:"), m_connections);
    form->addRow(makeNote(tr("Following changes takes two at the least, and comparing a source "
                             "that is followed takes three. It holds from the next run on."),
                          m_connections));

    m_rate->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_rate->setRange(0, static_cast<int>(Settings::mostBytesPerSecond / kibibyte));
    m_rate->setSpecialValueText(tr("no limit"));
    m_rate->setSuffix(tr(" KiB/s"));
    m_rate->setGroupSeparatorShown(true);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setValue(static_cast<int>((m_before.bytesPerSecond + kibibyte - 1) / kibibyte));
    m_rate->setAccessibleName(tr("Most kibibytes a second that are read from sources"));
    form->addRow(tr("R&ead at most:"), m_rate);
    form->addRow(makeNote(tr("All runs of this window share it, also those that go on. A run of "
                             "the command line or of a timer has it for itself."),
                          m_rate));

    m_waits->setChecked(m_before.waitsOnMetered);
    form->addRow(m_waits);
    form->addRow(makeNote(
        place.knowsCost
            ? tr("Scheduled runs wait, and changes are not followed, until the network is not "
                 "metered. What you start yourself runs at once; so does what reads from this "
                 "computer.")
            : tr("This computer cannot tell whether its network is metered (NetworkManager is not "
                 "running): nothing waits."),
        m_waits));
    return section;
}

QWidget *SettingsDialog::makePasswords(const SettingsPlace &)
{
    auto *section = new QGroupBox(tr("Passwords"));
    QFormLayout *form = makeForm(section);
    m_keeps->setChecked(m_before.keepsPasswords);
    form->addRow(m_keeps);
    form->addRow(makeNote(tr("Otherwise they are asked for when they are needed, and remembered "
                             "until Tributary is closed. Runs while it is closed then find "
                             "passwords in ~/.pgpass only."),
                          m_keeps));
    m_forget->setChecked(true);
    form->addRow(m_forget);
    return section;
}

void SettingsDialog::refresh()
{
    m_restart->setVisible(m_language->currentData().toString() != m_before.language);
    m_forget->setVisible(m_mayForget && !m_keeps->isChecked());
}

Settings SettingsDialog::settings() const
{
    Settings settings;
    settings.language = m_language->currentData().toString();
    settings.notices = static_cast<NoticeLevel>(m_notices->currentData().toInt());
    settings.connections = m_connections->value();
    // A limit that is no multiple of a kibibyte stays as it is until another one is chosen.
    const qint64 shown = (m_before.bytesPerSecond + kibibyte - 1) / kibibyte;
    settings.bytesPerSecond = m_rate->value() == shown ? m_before.bytesPerSecond
                                                       : m_rate->value() * kibibyte;
    settings.waitsOnMetered = m_waits->isChecked();
    settings.keepsPasswords = m_keeps->isChecked();
    return settings;
}

void SettingsDialog::setFailed(const Error &error)
{
    QStringList lines{error.message};
    lines.append(error.actions);
    m_failure->setText(lines.join(u'\n'));
    if (m_failure->isHidden()) // below the sections, and not in their place
        resize(width(), height() + m_failure->heightForWidth(width()) + layout()->spacing());
    m_failure->show();
}

} // namespace tributary
