import { Module } from '@nestjs/common';
import { MediaController } from './media.controller.ts';
import { MediaReader } from './media.reader.ts';
import { MediaService } from './media.service.ts';
import { MediaUpload } from './media-upload.ts';

/** Pictures, films, files and captions that courses use. */
@Module({
  controllers: [MediaController],
  providers: [MediaReader, MediaService, MediaUpload],
  exports: [MediaReader],
})
export class MediaModule {}
