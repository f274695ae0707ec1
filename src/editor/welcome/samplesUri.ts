import * as vscode from 'vscode';

/** Addresses of the samples as they came with the extension. */
export const samplesScheme = 'conference-notes-samples';

/** The folder of the samples, for a window that cannot write files. */
export const samplesUri = vscode.Uri.from({ scheme: samplesScheme, path: '/samples' });

/** Remembers, from one window to the next, which folder of samples is to be shown once it is open. */
export const samplesToShow = 'conferenceNotes.samplesToShow';
