// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/setupwizard.h"

#include "wizard/connectpage.h"
#include "wizard/destinationpage.h"
#include "wizard/reviewpage.h"
#include "wizard/steplist.h"
#include "wizard/tablespage.h"

namespace tributary {

namespace {

constexpr QSize smallest{720, 520};
constexpr QSize first{880, 680};

} // namespace

SetupWizard::SetupWizard(const SetupContext &context, SetupService &service, QWidget *parent)
    : QWizard(parent)
{
    setWindowTitle(tr("Add a source"));
    setWizardStyle(QWizard::ModernStyle); // the only one that looks the same on every desktop
    setOption(QWizard::NoBackButtonOnStartPage);
    // Titles hold nothing from a server today; plain text keeps it harmless if they ever do.
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));

    m_connectPage = new ConnectPage(m_draft, context, service, this);
    auto *tablesPage = new TablesPage(m_draft, this);
    auto *destinationPage = new DestinationPage(m_draft, context, this);
    auto *reviewPage = new ReviewPage(m_draft, this);
    setPage(Connect, m_connectPage);
    setPage(Tables, tablesPage);
    setPage(Destination, destinationPage);
    setPage(Review, reviewPage);
    connect(
        m_connectPage, &ConnectPage::checked, tablesPage,
        [tablesPage](const SourceCheckReport &report) { tablesPage->setTables(report.tables); });

    m_steps = new StepList({m_connectPage->stepName(), tablesPage->stepName(),
                            destinationPage->stepName(), reviewPage->stepName()},
                           this);
    setSideWidget(m_steps);
    connect(this, &QWizard::currentIdChanged, m_steps, [this](int page) {
        if (page >= 0)
            m_steps->setCurrent(page);
    });

    // After the last page's answers went into the draft too.
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT setupFinished(m_draft); });

    setMinimumSize(smallest);
    resize(first);
}

void SetupWizard::setKeyringAvailable(bool available)
{
    m_connectPage->setKeyringAvailable(available);
}

} // namespace tributary
