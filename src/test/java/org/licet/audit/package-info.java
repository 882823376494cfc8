/** What an audit adds up, beside the verdicts. */
