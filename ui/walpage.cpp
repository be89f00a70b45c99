// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walpage.h"

#include "ui/messagebar.h"
#include "ui/runsentences.h"
#include "ui/slotmodels.h"
#include "ui/walchart.h"
#include "ui/walsentences.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tributary {

namespace {

using namespace std::chrono_literals;

/// How far back the forecast looks.
constexpr auto lately = std::chrono::hours(6);

QTableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->verticalHeader()->setMinimumSectionSize(0);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 6);
    return view;
}

} // namespace

WalPage::WalPage(QWidget *parent)
    : QWidget(parent)
    , m_figures(makeSelectableLabel({}, this))
    , m_status(makePlainLabel({}, this))
    , m_forecast(makePlainLabel({}, this))
    , m_message(new MessageBar(this))
    , m_range(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_forms(new QStackedWidget(this))
    , m_chart(new WalChart(this))
    , m_table(nullptr)
    , m_slotView(nullptr)
    , m_sampleModel(new SlotSampleModel(this))
    , m_slotModel(new SlotListModel(this))
    , m_drop(new QPushButton(tr("&Drop the slot and copy again later…"), this))
{
    QFont bold = m_figures->font();
    bold.setBold(true);
    m_figures->setFont(bold);
    m_figures->setAccessibleName(tr("What waits and what the server keeps"));
    m_figures->setText(tr("The server was not asked yet."));
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_figures);
    page->addWidget(m_status);
    page->addWidget(m_forecast);
    page->addWidget(m_message);
    page->addWidget(makeChartPart(), 3);
    page->addWidget(makeSlotPart(), 2);
    m_status->hide();
    m_forecast->hide();
    chooseForm();
    refreshButtons();
}

QWidget *WalPage::makeChartPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *rangeLabel = new QLabel(tr("&Time:"), part);
    rangeLabel->setBuddy(m_range);
    m_range->addItem(tr("1 hour"), qint64(std::chrono::seconds(1h).count()));
    m_range->addItem(tr("24 hours"), qint64(std::chrono::seconds(24h).count()));
    m_range->addItem(tr("7 days"), qint64(std::chrono::seconds(7 * 24h).count()));
    m_range->addItem(tr("30 days"), qint64(std::chrono::seconds(30 * 24h).count()));
    m_range->setAccessibleName(tr("How much time to show"));
    m_range->view()->setAccessibleName(m_range->accessibleName());
    auto *formLabel = new QLabel(tr("Sho&w as:"), part);
    formLabel->setBuddy(m_form);
    m_form->addItem(tr("Chart"));
    m_form->addItem(tr("Table"));
    m_form->setAccessibleName(tr("Chart or table"));
    m_form->view()->setAccessibleName(m_form->accessibleName());
    auto *refresh = new QPushButton(tr("&Ask the server now"), part);
    row->addWidget(rangeLabel);
    row->addWidget(m_range);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(formLabel);
    row->addWidget(m_form);
    row->addStretch();
    row->addWidget(refresh);
    m_table = makeTable(m_sampleModel, tr("What waited and what was kept, newest first"), part);
    m_forms->addWidget(m_chart);
    m_forms->addWidget(m_table);
    QLabel *nothing = makePlainLabel(tr("Nothing is known of this time yet."), part);
    nothing->setAlignment(Qt::AlignCenter);
    m_forms->addWidget(nothing);
    column->addLayout(row);
    column->addWidget(m_forms, 1);
    connect(m_range, &QComboBox::currentIndexChanged, this, &WalPage::rangeChanged);
    connect(m_form, &QComboBox::currentIndexChanged, this, &WalPage::chooseForm);
    connect(refresh, &QPushButton::clicked, this, &WalPage::refreshRequested);
    return part;
}

QWidget *WalPage::makeSlotPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    auto *title = new QLabel(tr("All s&lots of the server:"), part);
    m_slotView = makeTable(m_slotModel, tr("All slots of the server"), part);
    title->setBuddy(m_slotView);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_drop);
    column->addWidget(title);
    column->addWidget(m_slotView, 1);
    column->addLayout(row);
    connect(m_drop, &QPushButton::clicked, this, &WalPage::askBeforeDrop);
    return part;
}

std::chrono::seconds WalPage::range() const
{
    return std::chrono::seconds(m_range->currentData().toLongLong());
}

void WalPage::showSamples(const QList<SlotSample> &samples, const QDateTime &now)
{
    m_samples = samples;
    m_sampleModel->show(samples);
    m_chart->display(samples, now.addSecs(-range().count()), now);
    chooseForm();
    refreshOutlook();
}

void WalPage::chooseForm()
{
    m_forms->setCurrentIndex(m_samples.isEmpty() ? m_forms->count() - 1 : m_form->currentIndex());
}

void WalPage::showReport(const SlotReport &report)
{
    m_report = report;
    m_failure.reset();
    m_slotModel->show(report.all, report.slot);
    refreshOutlook();
}

void WalPage::showFailure(const Error &error)
{
    m_failure = error;
    if (!m_report)
        m_figures->setText(tr("The server could not be asked."));
    refreshOutlook();
}

void WalPage::setRunning(bool running)
{
    m_running = running;
    refreshButtons();
}

void WalPage::refreshOutlook()
{
    refreshButtons();
    if (m_asking)
        return;
    m_message->clear();
    if (m_failure && RunSentences::isAboutPassword(*m_failure))
        // The catalogue's advice is the command line's; the window asks.
        m_message->display({.level = MessageBar::Level::Warning,
                            .text = m_failure->message,
                            .hints = {tr("\"Ask the server now\" asks for the password.")},
                            .detail = m_failure->detail});
    else if (m_failure)
        m_message->display(*m_failure, MessageBar::Level::Warning);
    if (!m_report)
        return;
    const auto ours = m_report->ours();
    m_figures->setText(WalSentences::figures(*m_report));
    m_status->setText(ours ? WalSentences::status(*ours) : QString());
    m_status->setVisible(!m_status->text().isEmpty());
    QList<KeptLog> kept;
    for (const SlotSample &sample : m_samples) {
        if (sample.keptBytes
            && sample.at > m_report->at.addSecs(-std::chrono::seconds(lately).count()))
            kept.append({.at = sample.at, .bytes = *sample.keptBytes});
    }
    if (ours && ours->keptBytes && (kept.isEmpty() || kept.last().at < m_report->at))
        kept.append({.at = m_report->at, .bytes = *ours->keptBytes});
    const SlotOutlook outlook = slotOutlook(kept, m_report->limitBytes,
                                            ours ? ours->safeWalBytes : std::nullopt,
                                            ours ? ours->walStatus : QString());
    m_forecast->setText(WalSentences::forecast(outlook));
    m_forecast->setVisible(!m_forecast->text().isEmpty());
    m_chart->setAccessibleDescription(m_figures->text() + u' ' + m_forecast->text());
    const QString alarm = WalSentences::alarm(*m_report, outlook);
    if (!alarm.isEmpty() && !m_failure)
        m_message->display({.level = outlook.alarm == SlotOutlook::Alarm::Half
                                ? MessageBar::Level::Warning
                                : MessageBar::Level::Error,
                            .text = alarm});
}

void WalPage::refreshButtons()
{
    m_drop->setEnabled(!m_running && m_report && m_report->ours().has_value());
}

void WalPage::askBeforeDrop()
{
    m_asking = true;
    m_message->display(
        {.level = MessageBar::Level::Warning,
         .text = tr("Without the slot \"%1\" the server keeps no log for this source any more. "
                    "What changes from now on is not recorded: the next sync copies every table "
                    "anew. The copy that you have stays as it is until then.")
                     .arg(m_report->slot)});
    QPushButton *drop = m_message->addButton(tr("Drop the sl&ot"));
    QPushButton *cancel = m_message->addButton(tr("Ca&ncel"));
    connect(drop, &QPushButton::clicked, this, [this] {
        m_asking = false;
        m_message->clear();
        Q_EMIT dropSlotRequested(m_report->slot);
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_asking = false;
        refreshOutlook();
    });
    cancel->setFocus();
}

} // namespace tributary
